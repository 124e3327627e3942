package dev.touchbase.domain.notice;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Notices on their way, and what became of each.
public interface Outbox {

    /// Puts a notice on its way in the open transaction; one with a key that was used before is left out.
    ///
    /// @return true when it is new
    boolean put(WorkspaceId workspace, Notice notice, Instant now);

    /// Records a notice that will not be sent any more, with the reason. One that is on its way already and was never
    /// posted is called back; one that stands, or is just being sent, is left as it is.
    ///
    /// @return true when it is missed from now on
    boolean putMissed(WorkspaceId workspace, Notice notice, String reason, Instant now);

    /// Why the notice with this key was missed, or could not be delivered, if so.
    Optional<String> missed(WorkspaceId workspace, String key);

    /// True when something of some workspace should be on its way at `now`.
    boolean anyDue(Instant now);

    /// Takes up to `limit` notices of the workspace that wait or need a refresh, oldest first, each from another lane.
    /// Nobody else gets them, or others of their lanes, until each has ended or `lease` is over.
    List<Outgoing> take(WorkspaceId workspace, int limit, Duration lease, Instant now);

    /// A new notice is about to be posted into `channel`: said before the call, so that whoever finds it without an end
    /// knows where to look for it.
    ///
    /// @param at by the machine's clock, which is Slack's
    /// @param pace how long the channel is ours, and to be left alone afterwards
    /// @param ceilings under which it is counted
    Leave trying(Outgoing outgoing, String channel, Instant at, Pace pace, List<Ceiling> ceilings, Instant now);

    /// Whether a notice may be posted.
    enum Leave {
        /// It may.
        POST,
        /// Not now: another message is on its way into the channel, or has just arrived there. It waits for that,
        /// leased to nobody.
        CHANNEL_BUSY,
        /// Somebody else has it by now, or our time for it has run out.
        LOST,
        /// It would be one too many for the person that day: it is left out.
        PERSON_FULL,
        /// It would be one too many in the workspace that hour: it is left out.
        HOUR_FULL
    }

    /// It is not sent, since it would be one too many, and neither are the others that wait: `summaries` stand for
    /// them.
    /// A summary that stands already is made anew.
    ///
    /// @param past which ceiling was reached: the person's, whose others are left out, or the workspace's
    void leaveOut(Outgoing outgoing, Leave past, List<Notice> summaries, Instant now);

    /// The reason of those that were left out.
    String LEFT_OUT = "one message too many, counted in a summary";

    /// How many were left out since `since`, in one lane or, for null, in all.
    LeftOut leftOut(WorkspaceId workspace, @Nullable String lane, Instant since);

    /// The direct message that a person's lane leads into, if something was posted there before.
    Optional<String> directMessage(WorkspaceId workspace, String lane);

    /// Gives one back as if it had not been taken: it can be taken again after `wait`, as can others of its lane.
    void putBack(Outgoing outgoing, Duration wait, Instant now);

    /// The same, but it waits until `until`, with the reason: others of its lane don't.
    void postpone(Outgoing outgoing, String reason, Instant until, Instant now);

    /// A try ended without an answer that says whether it stands: Slack is asked at `again`.
    ///
    /// @return false when somebody else has it by now, and knows nothing of this try
    boolean ambiguous(Outgoing outgoing, String reason, Instant again, Instant now);

    /// A try whose end was unknown stands in Slack: it is made anew in place, so that it says how things are.
    void stands(Outgoing outgoing, String channel, String ts, Instant now);

    /// It stands in Slack.
    ///
    /// @param about the customers it mentions: it is made anew when something about one of them changes, ever after
    /// @return false when another message stands for it already: this one is one too many
    boolean sent(Outgoing outgoing, String channel, String ts, Collection<CustomerId> about, Instant now);

    /// The message that stands for it, whoever has sent it; empty while there is none.
    Optional<String> message(Outgoing outgoing);

    /// Slack asked not to be called in this way until `until`: no notice of the workspace that would be sent so is
    /// taken
    /// before, also after a restart. A moment before one that was asked for earlier changes nothing.
    void holdBack(WorkspaceId workspace, Send send, Instant until);

    /// True while Slack asks not to be called in this way.
    boolean heldBack(WorkspaceId workspace, Send send, Instant now);

    /// The ways in which a notice reaches Slack, each with a limit of its own there.
    enum Send {
        /// As a new message.
        POST,
        /// In place of the message that stands.
        UPDATE,
        /// Not at all: Slack is asked whether the message of a try stands.
        ASK
    }

    /// It is no longer true or wanted: `reason` says why, in words for the delivery log.
    void withdrawn(Outgoing outgoing, String reason, Instant now);

    /// It could not be sent: `again` when to try again, or empty when that is of no use.
    void failed(Outgoing outgoing, String reason, Optional<Instant> again, Instant now);

    /// Asks for posted reminders and digests that mention `customer`, posted since `since`, to be made anew in place.
    void refreshAbout(WorkspaceId workspace, CustomerId customer, Instant since);

    /// Asks for all posted reminders and digests, posted since `since`, to be made anew in place, whomever they
    /// mention.
    void refreshAll(WorkspaceId workspace, Instant since);

    /// Asks for the notices whose key begins so to be made anew: posted ones in place, however long ago they were
    /// posted;
    /// withdrawn ones are tried again, since they may be true once more.
    ///
    /// @param keys ends with "-"
    void refreshKeyed(WorkspaceId workspace, String keys);

    /// True when a notice with this key was ever put.
    boolean known(WorkspaceId workspace, String key);

    /// What became of the notices put since `since`, newest first.
    List<Delivery> deliveries(WorkspaceId workspace, Instant since, int limit);

    /// Those that could not be delivered and are not tried any more, newest first.
    List<Delivery> deadLetters(WorkspaceId workspace, int limit);

    /// A try to post whose end is unknown: it may stand in `channel` since about `at`.
    record Try(String channel, Instant at) {}

    /// How many notices are in each state: those put in the last seven days.
    NoticeCensus census(WorkspaceId workspace, Instant now);

    /// A notice that is being sent.
    ///
    /// @param channel where it stands already, null when it is new
    /// @param ts its message there, null when it is new
    /// @param unknown the earlier try whose end is unknown, null when there is none
    record Outgoing(
            long id,
            WorkspaceId workspace,
            Notice notice,
            int attempts,
            @Nullable String channel,
            @Nullable String ts,
            @Nullable Try unknown) {}

    /// What became of a notice.
    ///
    /// @param state waiting, sending, ambiguous, sent, refresh, withdrawn, failed or missed
    record Delivery(String key, String state, @Nullable String reason, Instant at) {}
}
