package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PhoneNumbers;
import java.util.List;

/// A person at a customer in one line, with a number to tap: "• Ann Lee (decides), +44 20 7946 0000, ann@acme.example".
final class PersonLine {

    private PersonLine() {}

    static Mrkdwn of(Person person, PhoneNumbers phones) {
        String part = person.part();
        String phone = person.phone();
        String email = person.email();
        Mrkdwn who = part == null ? Mrkdwn.md("• {0}", person.name()) : Mrkdwn.md("• {0} ({1})", person.name(), part);
        return Mrkdwn.join(
                ", ",
                List.of(
                        who,
                        phone == null ? Mrkdwn.EMPTY : Mrkdwn.phone(phone, phones.pretty(phone)),
                        email == null ? Mrkdwn.EMPTY : Mrkdwn.text(email)));
    }
}
