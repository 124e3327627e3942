package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.PromiseBook.Promised;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// Promises: made, kept, broken, and the choice between several.
public final class PromiseView {

    /// So many are offered to choose among.
    private static final int SHOWN = 10;

    private PromiseView() {}

    /// The answer to one that was made, changed or settled.
    public static Reply.Answer answer(Promised promised, Viewer viewer) {
        Promise promise = promised.promise();
        Mrkdwn sentence = switch (promise.state()) {
            case OPEN ->
                Mrkdwn.md(
                        "*Promised*: {0} for *{1}* by *{2}*{3}. A reminder comes before that.",
                        promise.what(), promised.customer().name(), viewer.day(promise.by()), keeper(promise, viewer));
            case KEPT ->
                Mrkdwn.md(
                        "*Kept*: {0} for *{1}*, promised by {2}.",
                        promise.what(), promised.customer().name(), viewer.day(promise.by()));
            case BROKEN ->
                Mrkdwn.md(
                        "*Broken*: {0} for *{1}*, promised by {2}.",
                        promise.what(), promised.customer().name(), viewer.day(promise.by()));
        };
        return promise.state() == Promise.State.OPEN
                ? Say.answer(
                        sentence,
                        Say.actions(
                                ChangeButtons.undo(promised.change()),
                                ChangeButtons.fix(Fixable.PROMISE, promise.id())))
                : Say.answer(sentence, Say.actions(ChangeButtons.undo(promised.change())));
    }

    /// The open ones, each with "Kept" and "Broken", for a command that fits several of them.
    public static Reply.Answer open(Customer customer, List<Promise> open, Viewer viewer) {
        Mrkdwn sentence = Mrkdwn.md(
                open.size() == 1 ? "*{0}* was promised one thing." : "*{0}* was promised several things: which one?",
                customer.name());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(sentence));
        for (Promise promise : open.stream().limit(SHOWN).toList()) {
            ButtonValue value = ButtonValue.ofId(promise.id());
            blocks.add(Say.section(
                    Mrkdwn.md("{0} by *{1}*{2}", promise.what(), viewer.day(promise.by()), keeper(promise, viewer))));
            blocks.add(Say.actions(
                    Say.button("Kept", ActionIds.PROMISE_KEPT, value, "Kept: " + promise.what()),
                    Say.button("Broken", ActionIds.PROMISE_BROKEN, value, "Broken: " + promise.what())));
        }
        return Say.answer(sentence, blocks);
    }

    private static Mrkdwn keeper(Promise promise, Viewer viewer) {
        return viewer.is(promise.staff()) ? Mrkdwn.EMPTY : Mrkdwn.md(" ({0})", viewer.name(promise.staff()));
    }
}
