package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.insight.PastVerdicts.Page;
import dev.touchbase.domain.insight.PastVerdicts.Whole;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts.Kept;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// What the contact policy decided: the list about a customer, and one decision whole, as it was.
public final class WhyView {

    /// So many decisions make a page.
    public static final int PAGE = 5;

    private static final int SHOWN = 10;
    private static final int RULES = 25;
    private static final int NAME = 60;

    private WhyView() {}

    /// The list.
    public static Reply.Answer list(Page page, WhyPlace place, Viewer viewer) {
        Customer customer = page.customer();
        if (page.rows().isEmpty()) {
            return Say.answer(
                    Mrkdwn.md("Nothing was decided about *{0}* yet: nobody has asked.", customer.name()),
                    Say.actions(show(customer)));
        }
        Mrkdwn head = Mrkdwn.md("*What the policy said about {0}*, newest first.", customer.name());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(head));
        for (int i = 0; i < page.rows().size(); i++) {
            blocks.add(row(page.rows().get(i), place.shown() + i + 1, viewer));
        }
        List<BlockElement> buttons = new ArrayList<>();
        var next = page.next();
        if (next != null) {
            buttons.add(Say.button(
                    "Show more",
                    ActionIds.WHY_LIST,
                    place.after(next, page.rows().size()).value(),
                    "Show older decisions"));
        }
        buttons.add(show(customer));
        blocks.add(Say.actions(buttons));
        return Say.answer(head, blocks);
    }

    private static LayoutBlock row(Kept kept, int number, Viewer viewer) {
        return Say.section(
                Mrkdwn.lines(
                        Mrkdwn.md(
                                "*{0}.* {1}: *{2}*",
                                number,
                                DecisionLine.of(kept, viewer),
                                kept.verdict().level().label()),
                        DecisionLine.reason(kept)),
                Say.button(
                        "Why?",
                        ActionIds.WHY + ":" + number,
                        ButtonValue.ofId(kept.id()),
                        "Why? Show decision " + number + " whole"));
    }

    /// One decision whole.
    public static Reply.Answer whole(Whole whole, Viewer viewer) {
        Verdict verdict = whole.kept().verdict();
        Mrkdwn head = Mrkdwn.md(
                "*{0}* about *{1}*. {2}.",
                verdict.level().label(), whole.customer().name(), DecisionLine.of(whole.kept(), viewer));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(head, DecisionLine.reason(whole.kept()))));
        verdict.findings().stream()
                .limit(RULES)
                .forEach(finding -> blocks.add(Say.section(rule(finding, whole, viewer))));
        if (verdict.findings().isEmpty()) {
            blocks.add(Say.section(Mrkdwn.md("No rule had anything to say.")));
        }
        Mrkdwn instead = Mrkdwn.lines(VerdictView.firstClear(verdict, viewer), VerdictView.others(verdict, viewer));
        if (!instead.isEmpty()) {
            blocks.add(Say.section(instead));
        }
        blocks.add(Say.context(ReplayLines.of(whole, viewer)));
        blocks.add(Say.actions(buttons(whole)));
        return Say.answer(head, blocks);
    }

    /// What the rule said, the rule itself as it was, and what filled it.
    private static Mrkdwn rule(Finding finding, Whole whole, Viewer viewer) {
        List<Mrkdwn> lines = new ArrayList<>();
        lines.add(Mrkdwn.md("• {0}", RuleSentences.of(finding, viewer)));
        String sentence = whole.sentences().get(finding.rule());
        lines.add(Mrkdwn.md(
                "      _{0}_, version {1}, {2}{3}",
                finding.rule(),
                finding.version(),
                finding.level().label(),
                sentence == null ? Mrkdwn.EMPTY : Mrkdwn.md(": “{0}”", sentence)));
        List<Engagement> filled = finding.filledBy();
        filled.stream()
                .limit(SHOWN)
                .map(each -> Mrkdwn.md("      ◦ {0}", PastContactLine.of(each, whole.filling(), viewer)))
                .forEach(lines::add);
        if (filled.size() > SHOWN) {
            lines.add(Mrkdwn.md("      ◦ and {0} more", filled.size() - SHOWN));
        }
        return Mrkdwn.join("\n", lines);
    }

    private static List<BlockElement> buttons(Whole whole) {
        List<BlockElement> buttons = new ArrayList<>();
        if (whole.maySay()) {
            buttons.add(sayWhy(whole.kept().id(), whole.kept().asked().override()));
        }
        buttons.add(Say.button(
                "All decisions",
                ActionIds.WHY_LIST,
                WhyPlace.of(whole.customer().id()).value()));
        buttons.add(show(whole.customer()));
        return buttons;
    }

    /// "Say why", or where a reason was given "Change the reason".
    static BlockElement sayWhy(long kept, @org.jspecify.annotations.Nullable String reason) {
        return Say.button(reason == null ? "Say why" : "Change the reason", ActionIds.SAY_WHY, ButtonValue.ofId(kept));
    }

    private static BlockElement show(Customer customer) {
        return Say.button("Show " + Plain.line(customer.name(), NAME), ActionIds.SHOW, ButtonValue.of(customer.id()));
    }
}
