package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The question which customer is meant, answered by a tap that goes on with the command.
public final class ChoiceView {

    /// Runs the command again with the customer that the button carries.
    public static final String CHOOSE = "choose-customer";

    /// Adds a customer by the name that nobody has.
    public static final String ADD = "add-unknown";

    /// So many are offered at most.
    public static final int MOST_BUTTONS = 5;

    private ChoiceView() {}

    /// One who may be meant.
    ///
    /// @param lookedAfterBy the name of who looks after them, or null
    public record Choice(Customer customer, @Nullable String lookedAfterBy, ButtonValue value) {

        /// Company, town and who looks after them.
        String label() {
            String closed = customer.closed() ? "closed" : null;
            return Stream.of(customer.name(), customer.town(), lookedAfterBy, closed)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
        }
    }

    /// Several have these words.
    ///
    /// @param all how many have them, of which `choices` are the likeliest
    public static Reply.Answer several(String typed, List<Choice> choices, int all) {
        Mrkdwn which = choices.size() == 1
                ? Mrkdwn.md("Do you mean this one by “{0}”? Nothing was done yet.", typed)
                : Mrkdwn.md("Which “{0}” do you mean? Nothing was done yet.", typed);
        List<LayoutBlock> more = new ArrayList<>(List.of(buttons(choices)));
        if (all > choices.size()) {
            more.add(Say.context(Mrkdwn.md(
                    "{0} of {1} are shown. One more word of the name, or the number such as #12, finds the others.",
                    choices.size(), all)));
        }
        return answer(which, more);
    }

    /// None has these words, but some come near.
    public static Reply.Answer near(String typed, List<Choice> choices, ButtonValue add) {
        Mrkdwn question =
                Mrkdwn.md("No customer is called “{0}”. Did you mean one of these? Nothing was done yet.", typed);
        return answer(question, List.of(buttons(choices), Say.actions(addButton(typed, add))));
    }

    /// Nothing comes near.
    public static Reply.Answer unknown(String typed, ButtonValue add) {
        Mrkdwn sentence = Mrkdwn.md(
                "No customer is called “{0}”, and nothing comes near. Nothing was done; what you typed is kept.",
                typed);
        return answer(sentence, List.of(Say.actions(addButton(typed, add))));
    }

    private static Reply.Answer answer(Mrkdwn sentence, List<LayoutBlock> more) {
        return Say.answer(sentence, more.toArray(LayoutBlock[]::new));
    }

    private static LayoutBlock buttons(List<Choice> choices) {
        return Say.actions(IntStream.range(0, choices.size())
                .mapToObj(i -> button(choices.get(i), i))
                .toList());
    }

    private static ButtonElement button(Choice choice, int place) {
        return Say.button(choice.label(), CHOOSE + ":" + place, choice.value(), "Go on with " + choice.label());
    }

    private static ButtonElement addButton(String typed, ButtonValue value) {
        return Say.button("Add “" + Plain.line(typed, 60) + "”", ADD, value);
    }
}
