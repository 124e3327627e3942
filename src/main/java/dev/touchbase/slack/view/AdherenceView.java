package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.insight.Adherence.Report;
import dev.touchbase.domain.insight.Adherence.Share;
import dev.touchbase.domain.insight.AdherenceRecord.Case;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// How far contacts kept to the policy: what was kept first, then what was done against advice, and why.
public final class AdherenceView {

    private static final int REASON = 300;

    private AdherenceView() {}

    /// The answer.
    ///
    /// @param when the span asked about, in words
    public static Reply.Answer of(Report report, String when, Viewer viewer) {
        if (report.all().contacts() == 0) {
            return Say.answer(Mrkdwn.md("No contact of ours was recorded in this time ({0}).", when));
        }
        Mrkdwn head = Mrkdwn.md("*{0} kept to the policy* ({1}).", share(report.all()), when);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(head, explained(report.all()))));
        section(blocks, shares(report, viewer));
        section(blocks, rules(report));
        for (int i = 0; i < report.cases().size(); i++) {
            if (i == 0) {
                blocks.add(Say.section(Mrkdwn.md(
                        report.everyone()
                                ? "*Against advice, and why* (newest first)"
                                : "*Yours against advice, and why* (newest first)")));
            }
            blocks.add(row(report.cases().get(i), i + 1, report, viewer));
        }
        blocks.add(Say.context(whoSees(report)));
        return Say.answer(head, blocks);
    }

    /// "96 of 100 contacts".
    private static Mrkdwn share(Share share) {
        return Mrkdwn.md(
                share.contacts() == 1 ? "{0} of {1} contact" : "{0} of {1} contacts", share.kept(), share.contacts());
    }

    private static Mrkdwn explained(Share share) {
        if (share.against() == 0) {
            return Mrkdwn.EMPTY;
        }
        return Mrkdwn.md("{0} went against its advice, {1} of them with a reason.", share.against(), share.explained());
    }

    private static Mrkdwn shares(Report report, Viewer viewer) {
        List<Mrkdwn> lines = new ArrayList<>();
        if (report.mine().contacts() > 0 && !report.everyone()) {
            lines.add(Mrkdwn.md("*You*: {0}", share(report.mine())));
        }
        report.teams()
                .forEach(team -> lines.add(Mrkdwn.md("As {0}: {1}", team.role().label(), share(team.share()))));
        report.people()
                .forEach(person ->
                        lines.add(Mrkdwn.md("{0}: {1}", viewer.subject(person.staff()), share(person.share()))));
        return Mrkdwn.join("\n", lines);
    }

    private static Mrkdwn rules(Report report) {
        return report.rules().isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        "Rules that had advised otherwise: {0}.",
                        Mrkdwn.join(
                                ", ",
                                report.rules().stream()
                                        .map(rule -> Mrkdwn.md(
                                                "{0} {1}",
                                                rule.rule(), RuleSentences.times(Long.toString(rule.times()))))
                                        .toList()));
    }

    private static LayoutBlock row(Case one, int number, Report report, Viewer viewer) {
        Customer customer =
                report.customers().get(one.kept().verdict().proposal().customer());
        String reason = one.kept().asked().override();
        return Say.section(
                Mrkdwn.md(
                        "{0}: {1} with {2} ({3}). {4}",
                        viewer.moment(one.happenedAt()),
                        viewer.subject(one.by()),
                        customer == null ? "a former customer" : customer.name(),
                        rulesOf(one),
                        reason == null
                                ? Mrkdwn.md("No reason given yet.")
                                : Mrkdwn.md("“{0}”", Plain.line(reason, REASON))),
                Say.button(
                        "Why?",
                        ActionIds.WHY + ":" + number,
                        ButtonValue.ofId(one.kept().id()),
                        "Why? Show decision " + number + " whole"));
    }

    private static Mrkdwn rulesOf(Case one) {
        return Mrkdwn.join(
                ", ",
                one.kept().verdict().findings().stream()
                        .filter(finding -> finding.level().atLeast(Level.HEADS_UP))
                        .map(Finding::rule)
                        .map(Mrkdwn::text)
                        .toList());
    }

    private static Mrkdwn whoSees(Report report) {
        return Mrkdwn.md(
                report.everyone()
                        ? "Counted are the contacts that people made and logged. Everybody sees their own figures, and that"
                                + " you looked."
                        : "Counted are the contacts that people made and logged. By person only owners see this; each look"
                                + " is shown to that person.");
    }

    private static void section(List<LayoutBlock> blocks, Mrkdwn text) {
        if (!text.isEmpty()) {
            blocks.add(Say.section(text));
        }
    }
}
