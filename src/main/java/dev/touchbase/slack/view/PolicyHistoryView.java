package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.team.PolicyChange;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Who changed the rules, when and why.
public final class PolicyHistoryView {

    private static final int SHOWN = 40;

    private PolicyHistoryView() {}

    /// Newest first; the oldest are left out of a long list, and it says so.
    ///
    /// @param name of the one rule that was asked for, or null
    public static Reply.Answer of(
            List<PolicyChange> changes, @Nullable String name, Viewer viewer, Function<CustomerId, String> customers) {
        Mrkdwn of = name == null ? Mrkdwn.md("the contact policy") : Mrkdwn.code(name);
        if (changes.isEmpty()) {
            return Say.answer(Mrkdwn.md("Nobody has changed {0} yet: it is as it was shipped.", of));
        }
        RuleLine line = new RuleLine(viewer, customers);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.md("*Changes of {0}*", of)));
        changes.stream().limit(SHOWN).forEach(each -> blocks.add(Say.section(row(each, line))));
        if (changes.size() > SHOWN) {
            blocks.add(Say.context(Mrkdwn.md(
                    "{0} older ones are not shown; `policy history NAME` shows one rule's.", changes.size() - SHOWN)));
        }
        return Say.answer(Mrkdwn.md("Changes of {0}: {1}.", of, changes.size()), blocks);
    }

    private static Mrkdwn row(PolicyChange change, RuleLine line) {
        PolicyRule after = change.after();
        return Mrkdwn.md(
                "`{0}` version {1}, {2}{3}\n{4}",
                Mrkdwn.md(after.name()),
                after.version(),
                line.when(after),
                Mrkdwn.md(change.takenBack() ? " _(taken back)_" : ""),
                what(change, line));
    }

    private static Mrkdwn what(PolicyChange change, RuleLine line) {
        PolicyRule before = change.before();
        PolicyRule after = change.after();
        if (before == null) {
            return Mrkdwn.md("Added: {0}", said(after, line));
        }
        if (before.active() != after.active()) {
            return Mrkdwn.md("Switched {0}: {1}", Mrkdwn.md(after.active() ? "on" : "off"), said(after, line));
        }
        return Mrkdwn.md("{0} → {1}", said(before, line), said(after, line));
    }

    private static Mrkdwn said(PolicyRule rule, RuleLine line) {
        return Mrkdwn.md("{0} ({1})", line.sentence(rule.rule()), RuleLine.level(rule));
    }
}
