package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PhoneNumbers;
import java.util.List;

/// A person at a customer in one line, with a number to tap: "• Ann Lee (decides), +44 20 7946 0000, ann@acme.example";
/// a number that is the customer's own as "• main number, +44 20 7946 0000".
final class PersonLine {

    private PersonLine() {}

    static Mrkdwn of(Person person, Customer at, PhoneNumbers phones) {
        String part = person.part();
        String phone = person.phone();
        String email = person.email();
        String name = name(person, at);
        Mrkdwn who = part == null ? Mrkdwn.md("• {0}", name) : Mrkdwn.md("• {0} ({1})", name, part);
        return Mrkdwn.join(
                ", ",
                List.of(
                        who,
                        phone == null ? Mrkdwn.EMPTY : Mrkdwn.phone(phone, phones.pretty(phone)),
                        email == null ? Mrkdwn.EMPTY : Mrkdwn.text(email)));
    }

    /// Their name, or what the customer's own number or address is called.
    static String name(Person person, Customer at) {
        if (!person.standsFor(at) || person.phone() == null && person.email() == null) {
            return person.name();
        }
        return person.phone() == null ? "main address" : "main number";
    }
}
