package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The contact policy in sentences, rule by rule.
public final class PolicyView {

    /// Rules a page: each takes two blocks.
    public static final int PAGE = 20;

    private PolicyView() {}

    /// The page of rules that starts at `from`: those in force in the order of reasons, then those switched off.
    public static Reply.Answer list(
            List<PolicyRule> rules, int from, Viewer viewer, Function<CustomerId, String> customers) {
        List<PolicyRule> ordered = Stream.concat(
                        rules.stream().filter(PolicyRule::active),
                        rules.stream().filter(rule -> !rule.active()))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.md("*The contact policy.* All rules hold together; the strictest answer wins.")));
        RuleLine line = new RuleLine(viewer, customers);
        ordered.stream().skip(from).limit(PAGE).forEach(rule -> blocks.addAll(row(rule, line)));
        if (ordered.size() > from + PAGE) {
            blocks.add(more(ordered.size() - from - PAGE, from + PAGE));
        }
        if (owns(viewer)) {
            blocks.add(Say.actions(
                    adding("Add a cap", "cap"),
                    adding("Add a waiting time", "cooling-off"),
                    adding("Add a pair", "never-after")));
        }
        blocks.add(examples());
        return Say.answer(
                Mrkdwn.md(
                        "The contact policy: {0} rules in force.",
                        rules.stream().filter(PolicyRule::active).count()),
                blocks);
    }

    /// One rule.
    public static Reply.Answer one(PolicyRule rule, Viewer viewer, Function<CustomerId, String> customers) {
        RuleLine line = new RuleLine(viewer, customers);
        List<LayoutBlock> blocks = new ArrayList<>(row(rule, line));
        blocks.add(Say.context(Mrkdwn.md(
                "Version {0}. `policy history {1}` shows who changed it. `policy change {1} …` changes it.",
                rule.version(), Mrkdwn.md(rule.name()))));
        return Say.answer(line.row(rule), blocks);
    }

    private static List<LayoutBlock> row(PolicyRule rule, RuleLine line) {
        LayoutBlock text = Say.section(line.row(rule));
        boolean fixed = rule.rule().kind().equals("opt-out");
        return fixed || !owns(line.viewer()) ? List.of(text) : List.of(text, buttons(rule));
    }

    private static LayoutBlock buttons(PolicyRule rule) {
        ButtonValue value = ButtonValue.NONE.saying(rule.name());
        String name = rule.name();
        return rule.active()
                ? Say.actions(
                        Say.button("Change", ActionIds.CHANGE_RULE, value, "Change: " + name),
                        Say.button("Switch off", ActionIds.RULE_OFF, value, "Switch off: " + name))
                : Say.actions(Say.button("Switch on", ActionIds.RULE_ON, value, "Switch on: " + name));
    }

    private static com.slack.api.model.block.element.ButtonElement adding(String label, String kind) {
        return Say.button(label, ActionIds.ADD_RULE + ":" + kind, ButtonValue.NONE.saying(kind), label);
    }

    private static boolean owns(Viewer viewer) {
        return viewer.firm().permissions().owns(viewer.actor().staff());
    }

    private static LayoutBlock more(int left, int next) {
        return Say.actions(Say.button("Show " + left + " more", ActionIds.MORE_POLICY, ButtonValue.ofId(next)));
    }

    private static LayoutBlock examples() {
        return Say.context(Mrkdwn.md("An owner can type, for example, `policy cap 2 per 7 days email`, "
                + "`policy change cap 4 per week`, `policy off not-yours`. `help policy` shows more."));
    }
}
