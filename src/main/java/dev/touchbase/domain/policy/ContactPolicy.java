package dev.touchbase.domain.policy;

import dev.touchbase.domain.policy.rule.Cap;
import dev.touchbase.domain.policy.rule.ChannelAdvice;
import dev.touchbase.domain.policy.rule.ClaimHeld;
import dev.touchbase.domain.policy.rule.ComplaintHold;
import dev.touchbase.domain.policy.rule.CoolingOff;
import dev.touchbase.domain.policy.rule.CustomerWish;
import dev.touchbase.domain.policy.rule.NoAnswerStreak;
import dev.touchbase.domain.policy.rule.NonWorkingDay;
import dev.touchbase.domain.policy.rule.NotYours;
import dev.touchbase.domain.policy.rule.OptOut;
import dev.touchbase.domain.policy.rule.Pause;
import dev.touchbase.domain.policy.rule.PlannedContact;
import dev.touchbase.domain.policy.rule.Priority;
import dev.touchbase.domain.policy.rule.QuietHours;
import dev.touchbase.domain.setting.WorkspaceSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The contact policy in force, on one page. All rules apply and the strictest answer wins; a narrower rule adds to a
/// wider one and never replaces it. The order is that of the reasons as people are told them.
///
/// @param rules in the order of reasons
public record ContactPolicy(List<Rule> rules) {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Severity STOP_ADVERTISING = new Severity(Level.NOTE, Level.STOP);
    static final Comparator<Rule> ORDER = Comparator.comparingInt((Rule rule) -> RuleKinds.place(rule.kind()))
            .thenComparing(rule -> rule.terms().name());

    public ContactPolicy {
        rules = rules.stream().sorted(ORDER).toList();
    }

    /// The policy as it is shipped, with the lengths that the workspace has set.
    public static ContactPolicy shipped(WorkspaceSettings settings) {
        Counts advertising = new Counts(Set.of(), Scope.ADVERTISING, false, null);
        Window.Rolling week = new Window.Rolling(WEEK);
        return new ContactPolicy(List.of(
                new OptOut(Terms.of("opt-out", Level.STOP)),
                new Pause(Terms.of("pause", Level.STOP)),
                new ComplaintHold(Terms.of("complaint-hold", Level.STOP).about(Scope.of(Scope.ADVERTISING))),
                new QuietHours(Terms.of("quiet-hours", Level.NOTE).as(STOP_ADVERTISING), settings.hours()),
                new NonWorkingDay(Terms.of("non-working-day", Level.NOTE).as(STOP_ADVERTISING)),
                new ClaimHeld(Terms.of("claim", Level.HEADS_UP)),
                new CoolingOff(
                        Terms.of("cooling-off", Level.HEADS_UP),
                        settings.coolingOff().duration(),
                        Set.of(),
                        null),
                new PlannedContact(
                        Terms.of("planned", Level.HEADS_UP),
                        settings.planWindow().duration()),
                new CustomerWish(Terms.of("customer-wish", Level.HEADS_UP)),
                new Cap(Terms.of("cap", Level.HEADS_UP), 3, week, Counts.INTERRUPTIONS, false),
                new Cap(
                        Terms.of("advertising-cap", Level.HEADS_UP).about(Scope.of(Scope.ADVERTISING)),
                        1,
                        week,
                        advertising,
                        false),
                new NoAnswerStreak(Terms.of("no-answer-streak", Level.NOTE), settings.retryLimit()),
                new NotYours(Terms.of("not-yours", Level.NOTE)),
                new ChannelAdvice(Terms.of("channel-advice", Level.NOTE))));
    }

    /// Who goes first where places are scarce.
    public Priorities priorities() {
        Priorities all = Priorities.EQUAL;
        for (Rule rule : rules) {
            if (rule instanceof Priority(var _, Priorities own)) {
                all = all.and(own);
            }
        }
        return all;
    }

    /// Those rules alone that say for how long nothing at all may happen: opt-outs, pauses and complaint holds.
    public ContactPolicy suppressions() {
        Set<String> kinds = Set.of(OptOut.KIND, Pause.KIND, ComplaintHold.KIND);
        return new ContactPolicy(
                rules.stream().filter(rule -> kinds.contains(rule.kind())).toList());
    }

    /// Which touchpoints of a customer the rules have to see.
    public List<Need> needs(About about) {
        return rules.stream().map(rule -> rule.need(about)).distinct().toList();
    }

    /// What every rule that speaks says, in the order of reasons.
    public List<Finding> findings(Proposal proposal, History history) {
        List<Finding> said = new ArrayList<>();
        for (Rule rule : rules) {
            rule.check(proposal, history).ifPresent(said::add);
        }
        return said;
    }

    /// True when any rule says more than a Note. No rule speaks more strictly than its terms say, so that milder ones
    /// need
    /// not be asked.
    boolean warns(Proposal proposal, History history) {
        for (Rule rule : rules) {
            if (rule.terms().severity().to(proposal).atLeast(Level.HEADS_UP)
                    && rule.check(proposal, history)
                            .filter(said -> said.level().atLeast(Level.HEADS_UP))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// The verdict, with the first clear moment and those of the customer's channels and people looking after the
    /// customer that are clear now.
    public Verdict judge(Proposal proposal, History history) {
        return new Judgement(this, proposal, history).verdict();
    }

    /// The strictest level among `findings`.
    public static Level strictest(List<Finding> findings) {
        return findings.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.CLEAR);
    }
}
