package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome.Added;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome.PossibleDuplicates;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A customer was added, or may be there already.
public final class AddedView {

    private AddedView() {}

    /// It is there: who looks after it, and the first check-in.
    public static Reply.Answer added(Added added, PhoneNumbers phones, Viewer viewer) {
        Customer customer = added.customer();
        Mrkdwn head = Mrkdwn.md(
                "*Added*: *{0}* (#{1}, {2})",
                customer.name(), customer.number(), customer.stage().label());
        Mrkdwn next = UpcomingLine.of(added.upcoming(), viewer);
        Mrkdwn lookedAfter = CardLines.lookedAfter(added.assignments(), customer.champion(), viewer);
        List<Mrkdwn> persons = added.persons().stream()
                .map(person -> PersonLine.of(person, customer, phones))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(head, Mrkdwn.join("\n", persons), lookedAfter, next)));
        blocks.add(Say.actions(buttons(added)));
        return Say.answer(Mrkdwn.md("Added {0}. {1}. {2}.", customer.name(), lookedAfter, next), blocks);
    }

    private static List<ButtonElement> buttons(Added added) {
        ButtonValue value = ButtonValue.of(added.customer().id());
        List<ButtonElement> buttons = new ArrayList<>(List.of(
                ChangeButtons.undo(added.change()),
                Say.button("Fix", ActionIds.EDIT_CUSTOMER, value),
                Say.button("Persons", ActionIds.EDIT_PERSONS, value)));
        if (added.assignments().isEmpty()) {
            buttons.add(Say.button("Take it", ActionIds.TAKE, value, "Look after them yourself"));
        }
        return buttons;
    }

    /// Others look like the same: look at them, or add all the same.
    ///
    /// @param pending the token of the command that adds it
    public static Reply.Answer duplicates(String name, PossibleDuplicates found, String pending) {
        List<ButtonElement> buttons =
                new ArrayList<>(IntStream.range(0, found.alike().size())
                        .mapToObj(place -> show(found.alike().get(place), place))
                        .toList());
        buttons.add(Say.button("Add anyway", ActionIds.ADD_ANYWAY, ButtonValue.NONE.with(pending)));
        return Say.answer(
                Mrkdwn.join(" ", List.of(alike(name, found.alike()), Mrkdwn.md("Nothing was added yet."))),
                Say.actions(buttons));
    }

    /// "Acme may be there already: Acme Ltd, Leeds (#3)."
    static Mrkdwn alike(String name, List<Customer> alike) {
        return Mrkdwn.md(
                "*{0}* may be there already: {1}.",
                name,
                Mrkdwn.and(alike.stream()
                        .map(each -> Mrkdwn.md("{0} (#{1})", label(each), each.number()))
                        .toList()));
    }

    private static ButtonElement show(Customer customer, int place) {
        String label = "Show " + label(customer);
        return Say.button(label, ActionIds.SHOW + ":" + place, ButtonValue.of(customer.id()));
    }

    private static String label(Customer customer) {
        return Stream.of(customer.name(), customer.town(), customer.closed() ? "closed" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
