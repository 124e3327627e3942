package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The form that changes the persons at a customer: a line each.
public final class PersonsFormView {

    /// The modal that takes it.
    public static final String ID = "edit-persons";

    /// The field of a person who is there goes on with their key.
    public static final String PERSON = "person-";

    /// The fields of new ones go on with a number.
    public static final String NEW = "new-";

    /// So many persons have a field; others stay as they are.
    public static final int MOST = 6;

    private static final int MOST_NEW = 2;

    private PersonsFormView() {}

    /// The form, filled with the persons as they are.
    public static View draw(ButtonValue carried, Customer customer, List<Person> persons, PhoneNumbers phones) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.md(
                "*{0}*: one person a line, such as _Ann Lee, ann@acme.example, +44 20 7946 0000, decides_. "
                        + "An empty line removes the person.",
                customer.name())));
        persons.stream()
                .limit(MOST)
                .map(person -> Inputs.optional(Inputs.line(
                        PERSON + person.id().value(), PersonLine.name(person, customer), text(person, phones))))
                .forEach(blocks::add);
        for (int number = 1; number <= MOST_NEW; number++) {
            blocks.add(Inputs.optional(Inputs.line(NEW + number, "Somebody new", null)));
        }
        if (persons.size() > MOST) {
            blocks.add(
                    Say.context(Mrkdwn.md("{0} more are not shown here and stay as they are.", persons.size() - MOST)));
        }
        return Inputs.form(ID, "Persons", "Save", carried, blocks);
    }

    /// A person as they would be typed.
    private static String text(Person person, PhoneNumbers phones) {
        String phone = person.phone();
        return Stream.of(
                        person.name().replace(",", " "),
                        person.email(),
                        phone == null ? null : phones.pretty(phone),
                        person.part())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// The form, and what is said where none can be opened: a button that can.
    public static Reply.Form reply(ButtonValue carried, Customer customer, List<Person> persons, PhoneNumbers phones) {
        return new Reply.Form(
                draw(carried, customer, persons, phones),
                Say.answer(
                        Mrkdwn.md("Whom do you speak to at *{0}*? Nothing was changed yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Persons", ActionIds.EDIT_PERSONS, carried)))));
    }
}
