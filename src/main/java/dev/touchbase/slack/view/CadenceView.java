package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.EffectiveCadence;
import dev.touchbase.domain.outreach.CadenceBook.CadenceSet;
import dev.touchbase.domain.outreach.CadenceBook.WideCadenceSet;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// A cadence that was set.
public final class CadenceView {

    private CadenceView() {}

    /// For one customer.
    public static Reply.Answer set(CadenceSet set, Viewer viewer) {
        Mrkdwn sentence = Mrkdwn.md(
                "*{0}* should hear from you *{1}*, {2}.",
                set.customer().name(),
                words(set.effective().cadence()),
                level(set.effective().level()));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(sentence, UpcomingLine.of(set.upcoming(), viewer))));
        blocks.add(Say.actions(ChangeButtons.undo(set.change())));
        return Say.answer(sentence, blocks);
    }

    /// For many.
    public static Reply.Answer setWide(WideCadenceSet set) {
        String segment = set.segment();
        Mrkdwn whom = segment == null
                ? Mrkdwn.md("Everybody without a cadence of their own")
                : Mrkdwn.md("Segment *{0}*", segment);
        Mrkdwn sentence =
                Mrkdwn.md("{0} should hear from you *{1}*.{2}", whom, words(set.cadence()), underWay(set.underWay()));
        return Say.answer(sentence, Say.actions(ChangeButtons.undo(set.change())));
    }

    /// "every 6 weeks, 8 weeks at most".
    public static String words(Cadence cadence) {
        return "every " + cadence.target() + ", " + cadence.max().counted() + " at most";
    }

    /// "every 6 weeks, 8 weeks at most, set for them".
    static String inForce(EffectiveCadence now) {
        return words(now.cadence()) + ", " + level(now.level());
    }

    /// What is still being computed anew after a change for many.
    static Mrkdwn underWay(long customers) {
        return customers == 0
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        " The check-ins of {0} customers are being worked out anew; that takes a moment.", customers);
    }

    private static String level(CadenceRule.Level level) {
        return switch (level) {
            case CUSTOMERS_WISH -> "as they asked";
            case CUSTOMER -> "set for them";
            case SEGMENT -> "as their segment";
            case DEFAULT -> "as the default says";
        };
    }
}
