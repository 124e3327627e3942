package dev.touchbase.slack;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A call to Slack did not do what it should.
public final class SlackTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What follows from it.
    public enum Kind {
        /// It may work later; whether it worked now is not known.
        LATER,
        /// The installation is dead: nothing will work until an administrator acts.
        CUT_OFF,
        /// This person or channel can't be reached.
        ADDRESSEE,
        /// The moment for it has passed: a trigger or an address was used up.
        TOO_LATE,
        /// What we sent was wrong.
        OURS
    }

    private static final Map<Kind, Set<String>> KINDS = Map.of(
            Kind.LATER,
            Set.of(
                    "ratelimited",
                    "rate_limited",
                    "message_limit_exceeded",
                    "service_unavailable",
                    "internal_error",
                    "fatal_error",
                    "request_timeout",
                    "hash_conflict"),
            Kind.CUT_OFF,
            Set.of(
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "invalid_auth",
                    "not_authed",
                    "team_access_not_granted",
                    "org_login_required",
                    "team_added_to_org"),
            Kind.ADDRESSEE,
            Set.of(
                    "user_disabled",
                    "user_not_found",
                    "user_not_visible",
                    "user_not_in_channel",
                    "cannot_dm_bot",
                    "messages_tab_disabled",
                    "channel_not_found",
                    "is_archived",
                    "not_in_channel",
                    "message_not_found",
                    "cant_update_message",
                    "edit_window_closed",
                    "ekm_access_denied"),
            Kind.TOO_LATE,
            Set.of("expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id", "used_url", "expired_url"));

    /// Codes after which Slack may have done it all the same.
    private static final Set<String> MAYBE_DONE =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

    private final Kind kind;
    private final String error;
    private final boolean maybeDone;
    private final transient Optional<Duration> wait;

    private SlackTrouble(Kind kind, String call, String error, boolean maybeDone, Optional<Duration> wait) {
        super(call + ": " + error);
        this.kind = kind;
        this.error = error;
        this.maybeDone = maybeDone;
        this.wait = wait;
    }

    /// Slack answered with an error code.
    static SlackTrouble answered(String call, String error) {
        return new SlackTrouble(kindOf(error), call, error, MAYBE_DONE.contains(error), Optional.empty());
    }

    /// Slack asked to wait.
    static SlackTrouble limited(String call, Duration wait) {
        return new SlackTrouble(Kind.LATER, call, "ratelimited", false, Optional.of(wait));
    }

    /// No answer came, or none that can be read.
    static SlackTrouble unanswered(String call, String how) {
        return new SlackTrouble(Kind.LATER, call, how, true, Optional.empty());
    }

    /// What follows from it.
    public Kind kind() {
        return kind;
    }

    /// Slack's code for it, or how the answer failed to come. It names nobody.
    public String error() {
        return error;
    }

    /// True when Slack may have done what it was asked, though it did not say so.
    public boolean maybeDone() {
        return maybeDone;
    }

    /// How long Slack asked to wait, if it did.
    public Optional<Duration> waiting() {
        return wait;
    }

    private static Kind kindOf(String error) {
        if (error.startsWith("restricted_action")) {
            return Kind.ADDRESSEE;
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(error))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.OURS);
    }
}
