package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.view.Money;
import dev.touchbase.slack.view.Mrkdwn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was told of a contact and stands in no field of its form, so that people see what they record.
final class ToldBesides {

    private final List<Mrkdwn> parts = new ArrayList<>();

    /// @param colleagues how many made it together with whoever tells
    ToldBesides(
            @Nullable Direction direction,
            List<Person> persons,
            int colleagues,
            @Nullable Purpose purpose,
            @Nullable String line,
            @Nullable Long amount) {
        if (direction == Direction.INBOUND) {
            parts.add(Mrkdwn.md("they contacted us"));
        }
        persons.forEach(person -> parts.add(Mrkdwn.md("with {0}", person.name())));
        if (colleagues > 0) {
            parts.add(Mrkdwn.md(colleagues == 1 ? "with a colleague" : "with {0} colleagues", colleagues));
        }
        if (purpose != null) {
            parts.add(Mrkdwn.text(purpose.label()));
        }
        if (line != null) {
            parts.add(Mrkdwn.md("about {0}", line));
        }
        if (amount != null) {
            parts.add(Mrkdwn.md("for {0}", Money.amount(amount)));
        }
    }

    /// What was promised with it.
    ToldBesides promised(@Nullable String what, @Nullable LocalDate by, LocalDate today) {
        if (what != null && by != null) {
            parts.add(Mrkdwn.md("promised {0}, by {1}", what, DateWords.date(by, today)));
        }
        return this;
    }

    /// "with Ann Lee, renewal, for 4,200"; empty without any.
    Mrkdwn words() {
        return Mrkdwn.join(", ", parts);
    }
}
