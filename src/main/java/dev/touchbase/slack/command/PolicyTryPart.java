package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.insight.PolicyTrial;
import dev.touchbase.domain.insight.TrialReport;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.PolicyInForce;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.sentence.RuleSentence;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.TrialView;
import dev.touchbase.slack.view.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// `/contact policy try last 90 days cap 1 per week promotion`: what a rule would have said of what really happened. It
/// says at once that it is at work, and the rest when the record has been read.
public final class PolicyTryPart implements PolicyPart {

    private static final Interval USUAL = new Interval(90, Interval.Unit.DAYS);
    private static final String EXAMPLE = "policy try last 90 days cap 1 per week promotion";

    private final ActDesk desk;
    private final PolicyInForce policies;
    private final PolicyTrial trial;
    private final Customers customers;
    private final PolicyLines lines;

    /// Tries with `trial`.
    public PolicyTryPart(
            ActDesk desk, PolicyInForce policies, PolicyTrial trial, Customers customers, PolicyLines lines) {
        this.desk = desk;
        this.policies = policies;
        this.trial = trial;
        this.customers = customers;
        this.lines = lines;
    }

    @Override
    public List<String> words() {
        return List.of("try", "test", "rehearse");
    }

    @Override
    public String usage() {
        return "try [last 90 days] [RULE]";
    }

    @Override
    public String summary() {
        return "Try a rule, or the whole policy, on what really happened before it holds";
    }

    @Override
    public List<String> examples() {
        return List.of(EXAMPLE);
    }

    @Override
    public Reply run(Invocation invocation, String rest) {
        Stretch stretch = Stretch.read(invocation);
        Firm firm = desk.firm(invocation.actor());
        ContactPolicy policy = stretch.whole()
                ? policies.of(firm.id(), firm.settings())
                : new ContactPolicy(List.of(rule(invocation, stretch)));
        Instant now = desk.now();
        Instant after = PolicyTrial.ago(stretch.back(), now);
        Viewer viewer = new Viewer(invocation.actor(), invocation.speaker(), firm);
        return new Reply.Later(
                TrialView.underWay(trial.size(firm, policy, after, now)),
                () -> answer(trial.run(firm, policy, after, now, (done, whole) -> {}), viewer));
    }

    private Rule rule(Invocation invocation, Stretch stretch) {
        return RuleSentence.read(lines.read(invocation, stretch.words()).rule(), invocation.speaker());
    }

    private Reply.Answer answer(TrialReport report, Viewer viewer) {
        Firm firm = viewer.firm();
        return TrialView.answer(
                report,
                customers.find(firm.id(), report.mentioned()).stream()
                        .collect(Collectors.toMap(Customer::id, customer -> customer)),
                firm.permissions().owns(viewer.actor().staff()),
                viewer);
    }

    /// How far back to look.
    ///
    /// @param words how many words say so
    /// @param whole true when nothing stands behind them: the whole policy is meant
    private record Stretch(Interval back, int words, boolean whole) {

        static Stretch read(Invocation invocation) {
            List<String> words =
                    invocation.said().tokens().stream().map(Typed.Token::text).toList();
            if (words.isEmpty() || !words.getFirst().equalsIgnoreCase("last")) {
                return new Stretch(USUAL, 0, words.isEmpty());
            }
            Phrase<Interval> back = NaturalDates.interval(words, 1)
                    .orElseThrow(() -> Refused.badInput(
                            "How far back shall I look? “last” wants a length of time.", "Type " + EXAMPLE + "."));
            int taken = 1 + back.words();
            return new Stretch(back.value(), taken, taken == words.size());
        }
    }
}
