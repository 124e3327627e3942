package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// Offers to run what was typed with a subcommand that was probably meant.
public final class DidYouMeanView {

    /// Runs the kept command again: with `word` in place of its first word when the button carries the id
    /// [#INSTEAD], in front of it with [#IN_FRONT], as it is without a word.
    public static final String RUN_AGAIN = "run-again";

    /// The button's word takes the place of the first word.
    public static final long INSTEAD = 1;

    /// The button's word goes before the first word.
    public static final long IN_FRONT = 2;

    private DidYouMeanView() {}

    /// There is no such subcommand, but one that is spelt nearly like it.
    public static Reply.Answer spelling(String typed, String first, String meant, String pending) {
        Mrkdwn question = Mrkdwn.md(
                "There is no “{0}”. Did you mean *{1}*? You typed: “{2}”. Nothing was done.",
                first, meant, Plain.line(typed, 1_000));
        String label = "Yes, " + meant;
        return Say.answer(
                question,
                Say.actions(
                        Say.primary(Say.button(label, RUN_AGAIN, value(meant, INSTEAD, pending), label)),
                        Say.button("Help", HelpView.MORE, ButtonValue.NONE, "All commands")));
    }

    /// A customer's card, with words behind the name that were not understood: perhaps a contact was to be logged.
    public static Reply.Answer logInstead(Reply.Answer card, String rest, String pending) {
        List<LayoutBlock> blocks = new ArrayList<>(card.blocks());
        if (blocks.isEmpty()) {
            return card;
        }
        blocks.add(Say.context(Mrkdwn.md("Nothing was done with “{0}”.", Plain.line(rest, 500))));
        blocks.add(Say.actions(Say.button("Log it", RUN_AGAIN + ":log", value("log", IN_FRONT, pending), "Log it")));
        return new Reply.Answer(card.text(), blocks);
    }

    /// What was answered, with a button that goes on with the command for which it was needed.
    public static Reply.Answer goOn(Reply.Answer answer, String typed, String pending) {
        List<LayoutBlock> blocks = new ArrayList<>(answer.blocks());
        if (blocks.isEmpty()) {
            return answer;
        }
        String label = "Go on: " + typed;
        blocks.add(
                Say.actions(Say.primary(Say.button(label, RUN_AGAIN + ":on", ButtonValue.NONE.with(pending), label))));
        return new Reply.Answer(answer.text(), blocks);
    }

    private static ButtonValue value(String word, long how, String pending) {
        return ButtonValue.ofId(how).with(pending).saying(word);
    }
}
