package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.policy.Nature;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read behind the customer. What wasn't said is null or empty; nothing typed is lost: what isn't understood
/// is the note.
///
/// @param channel said, or clear from the words: "emailed", "left a message"
/// @param outcome said, or clear from the words: "visited"
/// @param purpose said, or clear from the outcome complaint
/// @param persons at the customer, of `with ann`
/// @param with colleagues, of `with @priya`
/// @param by of `by @priya`
/// @param moment a day or time, in the speaker's zone; a past one may lie in the future, which a log refuses
/// @param amount in cents
/// @param next the day or time of `next …`
/// @param deadline the day of a closing `by …`
/// @param roles in the order typed
/// @param staff colleagues named without a preposition, in the order typed
/// @param noDate what was meant as a date, but is none: "next 31 feb"; it stays in the note
/// @param line the brand, product or service type it is about
/// @param nature what kind of matter it is
/// @param message which message it carries
/// @param note from the first word that is none of these on, as typed; "" without one
public record Reading(
        @Nullable Channel channel,
        @Nullable Outcome outcome,
        @Nullable Purpose purpose,
        @Nullable Direction direction,
        List<Person> persons,
        List<Colleague> with,
        @Nullable Colleague by,
        @Nullable Moment moment,
        @Nullable DateSpan span,
        @Nullable Interval interval,
        @Nullable Interval maximum,
        boolean asked,
        @Nullable Long amount,
        @Nullable Moment next,
        @Nullable Promised promised,
        @Nullable Moment deadline,
        List<Role> roles,
        List<Colleague> staff,
        @Nullable String email,
        @Nullable String phone,
        @Nullable NoDate noDate,
        @Nullable String line,
        @Nullable Nature nature,
        @Nullable String message,
        String note) {

    public Reading {
        persons = List.copyOf(persons);
        with = List.copyOf(with);
        roles = List.copyOf(roles);
        staff = List.copyOf(staff);
    }

    /// The same about another customer, where these persons aren't.
    Reading withoutPersons() {
        return new Reading(
                channel, outcome, purpose, direction, List.of(), with, by, moment, span, interval, maximum, asked,
                amount, next, promised, deadline, roles, staff, email, phone, noDate, line, nature, message, note);
    }
}
