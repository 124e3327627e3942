package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.EditFormView;
import dev.touchbase.slack.view.Mrkdwn;
import dev.touchbase.slack.view.PersonsFormView;
import java.util.List;
import java.util.Set;

/// `/contact edit acme`: everything about a customer in a form; `edit acme persons` for those to speak to there.
public final class EditSubcommand implements Subcommand {

    private static final Spec SPEC = new Spec(
            "edit",
            List.of("change"),
            "CUSTOMER [persons]",
            "Change a customer or the persons there",
            List.of("edit acme", "edit acme persons"),
            Act.EVERYDAY_WORK,
            false,
            false);

    private static final Set<String> PERSONS = Set.of("persons", "person", "people", "phone", "email");

    private final LineReader reader;
    private final Persons persons;
    private final PhoneNumbers phones;

    /// Opens the forms with what is kept there.
    public EditSubcommand(LineReader reader, Persons persons, PhoneNumbers phones) {
        this.reader = reader;
        this.persons = persons;
        this.phones = phones;
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = reader.one(invocation, Certainty.WRITING, Set.of(Takes.NOTE));
        ButtonValue carried = ButtonValue.of(line.customer().id()).with(invocation.pending());
        String rest = line.reading().note().strip();
        if (PERSONS.contains(Plainly.word(rest))) {
            return persons(carried, line.customer());
        }
        Mrkdwn remark = rest.isEmpty()
                ? Mrkdwn.EMPTY
                : Mrkdwn.md("I can't read “{0}” after *edit*; please change it here.", rest);
        return form(carried, line.customer(), remark);
    }

    /// The form for the customer itself.
    public static Reply.Form form(ButtonValue carried, Customer customer) {
        return form(carried, customer, Mrkdwn.EMPTY);
    }

    private static Reply.Form form(ButtonValue carried, Customer customer, Mrkdwn remark) {
        String place = PlaceReading.text(customer.town(), customer.country(), customer.region());
        return EditFormView.reply(carried, customer, place, remark);
    }

    /// The form for the persons there.
    public Reply.Form persons(ButtonValue carried, Customer customer) {
        return PersonsFormView.reply(carried, customer, persons.at(customer.workspace(), customer.id()), phones);
    }
}
