package dev.touchbase.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What a command, click or submit is answered with: data only, carried out by the door after the commit.
public sealed interface Reply {

    /// A message that only the asker sees.
    ///
    /// @param text a whole sentence: notification, search text and what screen readers speak
    /// @param blocks at most 50; empty shows `text` alone
    record Answer(String text, List<LayoutBlock> blocks) implements Reply {
        public Answer {
            blocks = List.copyOf(blocks);
        }

        /// Plain mrkdwn text, already escaped.
        public static Answer of(String text) {
            return new Answer(text, List.of());
        }
    }

    /// The answer takes the place of the message whose button was pressed.
    record InPlace(Answer answer) implements Reply {}

    /// A form is opened over what the asker sees. Where a door can't open one (a direct message carries no trigger),
    /// `instead` is answered, which offers a button that can.
    record Form(View view, Answer instead) implements Reply {}

    /// The form stays open and shows these sentences under its fields, by block id. Only for submits.
    record Errors(Map<String, String> byBlock) implements Reply {
        public Errors {
            byBlock = Map.copyOf(byBlock);
        }
    }

    /// The form that was submitted turns into this one.
    record NextForm(View view) implements Reply {}

    /// A file for the asker alone, delivered in their direct message.
    ///
    /// @param name such as "who-contacted-acme.csv"
    record Download(String name, byte[] content, Answer answer) implements Reply {}

    /// A question whose answer takes long: `meanwhile` is said at once, and what `then` brings when it is there. `then`
    /// runs
    /// on a thread of its own, outside of any transaction, and nothing was or is changed.
    record Later(Answer meanwhile, Supplier<Answer> then) implements Reply {}

    /// Nothing is said.
    record Quiet() implements Reply {}
}
