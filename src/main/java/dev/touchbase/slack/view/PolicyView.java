package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The contact policy in sentences, rule by rule.
public final class PolicyView {

    /// Rules a page: each takes two blocks for owners.
    public static final int PAGE = 20;

    private PolicyView() {}

    /// The page of rules that starts at `from`: those in force in the order of reasons, then those switched off.
    public static Reply.Answer list(List<PolicyRule> rules, int from, Viewer viewer) {
        List<PolicyRule> ordered = Stream.concat(
                        rules.stream().filter(PolicyRule::active),
                        rules.stream().filter(rule -> !rule.active()))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.md("*The contact policy.* All rules hold together; the strictest answer wins.")));
        ordered.stream().skip(from).limit(PAGE).forEach(rule -> blocks.addAll(row(rule, viewer)));
        blocks.addAll(end(ordered.size(), from + PAGE));
        return Say.answer(
                Mrkdwn.md(
                        "The contact policy: {0} rules in force.",
                        rules.stream().filter(PolicyRule::active).count()),
                blocks);
    }

    private static List<LayoutBlock> row(PolicyRule rule, Viewer viewer) {
        return List.of(Say.section(line(rule, viewer)));
    }

    /// "*At most 3 contacts within 7 days*  `cap`, Heads-up", and whence where the firm changed it.
    static Mrkdwn line(PolicyRule rule, Viewer viewer) {
        return Mrkdwn.md(
                rule.active() ? "{0}\n`{1}`  *{2}*{3}" : "~{0}~\n`{1}`  *switched off*{3}{2}",
                rule.rule().sentence(),
                Mrkdwn.md(rule.name()),
                rule.active() ? Mrkdwn.md(rule.rule().terms().severity().inWords()) : Mrkdwn.EMPTY,
                since(rule, viewer));
    }

    private static Mrkdwn since(PolicyRule rule, Viewer viewer) {
        if (rule.changedBy() == null && rule.version() == 1) {
            return Mrkdwn.EMPTY;
        }
        Mrkdwn by = rule.changedBy() == null
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(" by {0}", viewer.name(Objects.requireNonNull(rule.changedBy())));
        Mrkdwn why = rule.why() == null ? Mrkdwn.EMPTY : Mrkdwn.md(": {0}", rule.why());
        return Mrkdwn.md(", since {0}{1}{2}", viewer.moment(rule.changedAt()), by, why);
    }

    private static List<LayoutBlock> end(int total, int next) {
        return total <= next ? List.of(examples()) : List.of(more(total, next), examples());
    }

    private static LayoutBlock more(int total, int next) {
        return Say.actions(
                Say.button("Show " + (total - next) + " more", ActionIds.MORE_POLICY, ButtonValue.ofId(next)));
    }

    private static LayoutBlock examples() {
        return Say.context(Mrkdwn.md("An owner can type, for example, `policy cap 2 per 7 days email`, "
                + "`policy change cap 4 per week`, `policy off not-yours`. `help policy` shows more."));
    }
}
