package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.NewCustomers;
import dev.touchbase.slack.view.EditedView;
import dev.touchbase.slack.view.PersonsFormView;
import dev.touchbase.slack.view.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Changes the persons at a customer.
public final class PersonsForm implements Modal {

    private final ActDesk desk;
    private final CustomerBook book;
    private final Persons persons;
    private final NewCustomers drafts;
    private final PhoneNumbers phones;

    /// Changes them in `book`.
    ///
    /// @param drafts reads numbers
    public PersonsForm(ActDesk desk, CustomerBook book, Persons persons, NewCustomers drafts, PhoneNumbers phones) {
        this.desk = desk;
        this.book = book;
        this.persons = persons;
        this.drafts = drafts;
        this.phones = phones;
    }

    @Override
    public String id() {
        return PersonsFormView.ID;
    }

    @Override
    public Reply submit(Submit submit) {
        CustomerId id = new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        Customer customer = desk.customer(submit.actor(), id);
        Map<String, String> errors = new HashMap<>();
        List<Person> people = new ArrayList<>();
        for (Person before : persons.at(customer.workspace(), id)) {
            String field = PersonsFormView.PERSON + before.id().value();
            if (submit.values().containsKey(field)) {
                add(submit, field, before.id(), customer, people, errors);
            } else {
                people.add(before);
            }
        }
        submit.values().keySet().stream()
                .filter(field -> field.startsWith(PersonsFormView.NEW))
                .sorted()
                .forEach(field -> add(submit, field, new PersonId(0), customer, people, errors));
        if (!errors.isEmpty()) {
            return new Reply.Errors(errors);
        }
        CustomerBook.Edited edited = book.edit(submit.actor(), id, now -> now, people);
        return EditedView.persons(
                edited,
                persons.at(customer.workspace(), id),
                phones,
                new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }

    private void add(
            Submit submit,
            String field,
            PersonId id,
            Customer customer,
            List<Person> people,
            Map<String, String> errors) {
        String typed = submit.text(field);
        if (typed.isEmpty()) {
            return;
        }
        PersonText.read(id, customer.id(), typed, number -> phone(submit, customer, number))
                .ifPresentOrElse(
                        people::add,
                        () -> errors.put(field, "Begin with the name: Ann Lee, ann@acme.example, decides."));
    }

    private String phone(Submit submit, Customer customer, String typed) {
        return Objects.requireNonNullElse(drafts.phone(submit.actor(), typed, customer.country()), typed);
    }
}
