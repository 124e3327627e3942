package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.team.PolicyBook.PolicyChanged;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A rule was added, changed or switched.
public final class PolicyChangedView {

    private PolicyChangedView() {}

    /// What it says now, what it said before, and a button to undo it.
    ///
    /// @param typed the rule as it was typed, to try it on the firm's history; null when it wasn't typed anew
    public static Reply.Answer of(
            PolicyChanged changed, @Nullable String typed, Viewer viewer, Function<CustomerId, String> customers) {
        RuleLine line = new RuleLine(viewer, customers);
        List<LayoutBlock> more = new ArrayList<>();
        more.add(Say.actions(
                ChangeButtons.undo(changed.change()),
                Say.button(
                        "Change",
                        ActionIds.CHANGE_RULE,
                        ButtonValue.NONE.saying(changed.after().name()))));
        if (typed != null) {
            more.add(Say.context(
                    Mrkdwn.md("What it would have said so far: {0}", Mrkdwn.code("policy try last 90 days " + typed))));
        }
        return Say.answer(sentence(changed, line), more.toArray(LayoutBlock[]::new));
    }

    private static Mrkdwn sentence(PolicyChanged changed, RuleLine line) {
        PolicyRule after = changed.after();
        PolicyRule before = changed.before();
        Mrkdwn name = Mrkdwn.md(after.name());
        String says = line.sentence(after.rule());
        if (before == null) {
            return Mrkdwn.md("Added `{0}`: *{1}*. It says {2}.", name, says, RuleLine.level(after));
        }
        if (before.active() != after.active()) {
            return Mrkdwn.md("Switched {0} `{1}`: {2}.", Mrkdwn.md(after.active() ? "on" : "off"), name, says);
        }
        return Mrkdwn.md(
                "`{0}` is now *{1}*, {2}; it was {3}, {4}.{5}{6}",
                name,
                says,
                RuleLine.level(after),
                line.sentence(before.rule()),
                RuleLine.level(before),
                Mrkdwn.md(after.active() ? "" : " It is still switched off."),
                CadenceView.underWay(changed.underWay()));
    }
}
