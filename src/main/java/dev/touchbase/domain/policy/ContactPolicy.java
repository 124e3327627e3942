package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.rule.Cap;
import dev.touchbase.domain.policy.rule.ClaimHeld;
import dev.touchbase.domain.policy.rule.CoolingOff;
import dev.touchbase.domain.policy.rule.NonWorkingDay;
import dev.touchbase.domain.policy.rule.NotYours;
import dev.touchbase.domain.policy.rule.OptOut;
import dev.touchbase.domain.policy.rule.Pause;
import dev.touchbase.domain.policy.rule.PlannedContact;
import dev.touchbase.domain.policy.rule.QuietHours;
import dev.touchbase.domain.setting.WorkspaceSettings;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The contact policy in force, on one page. All rules apply and the strictest answer wins; the order is that of the
/// reasons as people are told them.
public final class ContactPolicy {

    private final List<Rule> rules;

    /// These rules, in the order of reasons.
    public ContactPolicy(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The policy as it is shipped, with the lengths that the workspace has set.
    public static ContactPolicy shipped(WorkspaceSettings settings) {
        Duration week = Duration.ofDays(7);
        return new ContactPolicy(List.of(
                new OptOut(1),
                new Pause(1),
                new QuietHours(1),
                new NonWorkingDay(1),
                new ClaimHeld(1),
                new CoolingOff(1, settings.coolingOff().duration()),
                new PlannedContact(1, settings.planWindow().duration()),
                new Cap(1, 3, week, false),
                new Cap(1, 1, week, true),
                new NotYours(1)));
    }

    /// The rules in force.
    public List<Rule> rules() {
        return rules;
    }

    /// How far back from a proposal its history has to reach.
    public Duration window() {
        return rules.stream().map(Rule::window).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    /// What every rule that speaks says, in the order of reasons.
    public List<Finding> findings(Proposal proposal, History history) {
        return rules.stream()
                .map(rule -> rule.check(proposal, history))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The verdict, with the first clear moment and those of `channels` and people looking after the customer that are
    /// clear now.
    public Verdict judge(Proposal proposal, History history, Set<Channel> channels) {
        return new Judgement(this, proposal, history).verdict(channels);
    }

    /// The strictest level among `findings`.
    public static Level strictest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.CLEAR);
    }
}
