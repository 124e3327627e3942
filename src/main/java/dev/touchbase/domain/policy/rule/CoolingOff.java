package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A colleague was in contact with the customer shortly before or after the moment, in either direction.
/// Exactly `length` away no longer counts.
///
/// @param afterChannels only after a contact by one of these; empty: by any
/// @param afterRole only after a contact in this role; null: in any
public record CoolingOff(
        Terms terms,
        Duration length,
        Set<Channel> afterChannels,
        @Nullable Role afterRole) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "cooling-off";

    public CoolingOff {
        afterChannels = Set.copyOf(afterChannels);
    }

    /// Reads one.
    public static CoolingOff read(Terms terms, Parameters parameters) {
        return new CoolingOff(
                terms,
                parameters.length("length"),
                parameters.some("after-channels", Channel.class, Channel::read, "a channel"),
                parameters.one("after-role", Role::read, "a role").orElse(null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(dev.touchbase.domain.policy.About about) {
        return Need.within(length);
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (!terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        List<Engagement> near = new ArrayList<>();
        for (Engagement each : history.past()) {
            if (byColleague(each, proposal) && near(each, proposal) && meant(each)) {
                near.add(each);
            }
        }
        return near.isEmpty() ? Optional.empty() : Optional.of(finding(proposal, near));
    }

    private Finding finding(Proposal proposal, List<Engagement> near) {
        Engagement last = near.getLast();
        return Finding.of(
                this,
                proposal,
                "cooling-off",
                Map.of(
                        "staff", RuleWords.ids(List.of(last.staff().getFirst())),
                        "at", last.at().toString(),
                        "channel", Objects.requireNonNull(last.channel()).label(),
                        "direction", last.direction().label(),
                        "purpose", Objects.requireNonNull(last.purpose()).label(),
                        "length", length.toString()),
                near,
                last.at().plus(length));
    }

    private static boolean byColleague(Engagement contact, Proposal proposal) {
        return contact.outcome() != Outcome.BOUNCED
                && !contact.staff().isEmpty()
                && (proposal.by() == null || !contact.staff().contains(proposal.by()));
    }

    private boolean near(Engagement contact, Proposal proposal) {
        return Duration.between(contact.at(), proposal.at()).abs().compareTo(length) < 0;
    }

    private boolean meant(Engagement contact) {
        return (afterChannels.isEmpty() || contact.channel() != null && afterChannels.contains(contact.channel()))
                && (afterRole == null || afterRole == contact.role());
    }

    @Override
    public String sentence() {
        Role waiting = terms.scope().role();
        String who = waiting == null ? "Colleagues wait" : RuleWords.start(waiting.label()) + " waits";
        String held = RuleWords.proposals(terms.scope());
        String kind = held.equals("contacts") ? "" : " with " + held;
        String channels = afterChannels.isEmpty() ? " a contact" : " " + RuleWords.contacts(afterChannels, Set.of());
        String role = afterRole == null ? "" : " by " + afterRole.label();
        return who + " " + Lengths.inWords(length) + kind + " after" + channels + role
                + RuleWords.forWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> all = new HashMap<>();
        all.put("length", length.toString());
        RuleWords.put(all, "after-channels", RuleWords.labels(afterChannels));
        if (afterRole != null) {
            all.put("after-role", afterRole.label());
        }
        return all;
    }

    @Override
    public CoolingOff with(Terms other) {
        return new CoolingOff(other, length, afterChannels, afterRole);
    }
}
