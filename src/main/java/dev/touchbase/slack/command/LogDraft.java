package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.outreach.LogRequest;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.view.LogFormView;
import dev.touchbase.slack.view.LogRemark;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contact as far as it was told: what wasn't said is null, and filled in by rule when it is recorded.
///
/// @param staff who made it; empty: the one who tells
/// @param moment in the zone of who tells; null: just now
/// @param note "" without one
/// @param promised null, or with `promisedBy`
/// @param line the brand, product or service type it was about, or null
/// @param remarks about what was not understood
public record LogDraft(
        Customer customer,
        @Nullable Person person,
        List<StaffId> staff,
        @Nullable Channel channel,
        @Nullable Direction direction,
        @Nullable Purpose purpose,
        @Nullable Outcome outcome,
        @Nullable Long amount,
        String note,
        @Nullable Moment moment,
        @Nullable LocalDate next,
        @Nullable String promised,
        @Nullable LocalDate promisedBy,
        @Nullable String line,
        List<LogRemark> remarks) {

    /// A day that has been, told without a time, is taken for its middle.
    static final LocalTime WITHOUT_TIME = LocalTime.NOON;

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    public LogDraft {
        staff = List.copyOf(staff);
        remarks = List.copyOf(remarks);
    }

    /// Nothing is told yet but the customer.
    public static LogDraft about(Customer customer) {
        return new LogDraft(
                customer, null, List.of(), null, null, null, null, null, "", null, null, null, null, null, List.of());
    }

    /// True when it was told how the contact ended, or when that follows: what we write is sent, who comes to us or is
    /// met in person is reached. Of a call of ours nobody can know, and "reached" taken for granted would take the
    /// customer off the list.
    public boolean tells() {
        return outcome != null || channel != null && (direction == Direction.INBOUND || endsByItself(channel));
    }

    private static boolean endsByItself(Channel channel) {
        return switch (channel) {
            case EMAIL, SMS, MESSENGER, SOCIAL, LETTER, IN_PERSON, EVENT -> true;
            case PHONE, CHAT, WEB, OTHER -> false;
        };
    }

    /// The same where these fill in what was not told, for one of several customers.
    public LogDraft orElse(Channel by, Outcome end, String text, @Nullable Moment when, @Nullable LocalDate nextOn) {
        return with(
                tells() ? likelyChannel() : by,
                tells() ? request((Instant) null).outcome() : end,
                note.isBlank() ? text : note,
                moment == null ? when : moment,
                next == null ? nextOn : next);
    }

    /// The same as a form has it: these take the place of what was told before.
    public LogDraft with(Channel by, Outcome end, String text, @Nullable Moment when, @Nullable LocalDate nextOn) {
        return new LogDraft(
                customer,
                person,
                staff,
                by,
                direction,
                purpose,
                end,
                amount,
                text,
                when,
                nextOn,
                promised,
                promisedBy,
                line,
                remarks);
    }

    /// What stands in the fields of the form.
    public LogFormView.Filled filled(Speaker speaker) {
        var besides = new ToldBesides(
                        direction,
                        person == null ? List.of() : List.of(person),
                        Math.max(0, staff.size() - 1),
                        purpose,
                        line,
                        amount)
                .promised(promised, promisedBy, speaker.today());
        return new LogFormView.Filled(likelyChannel(), outcome, happened(speaker), note, next, besides.words());
    }

    /// The channel, told or most likely.
    public Channel likelyChannel() {
        return channel != null ? channel : ContactCheck.usualChannel(customer);
    }

    /// When it happened; null: just now.
    public @Nullable Instant happened(Speaker speaker) {
        boolean today =
                moment == null || moment.time().isEmpty() && moment.date().equals(speaker.today());
        return today ? null : moment.at(speaker.zone(), WITHOUT_TIME);
    }

    /// True when it lies ahead, so that it can only be planned.
    public boolean ahead(Speaker speaker) {
        Instant at = happened(speaker);
        return at != null && at.isAfter(speaker.now().plus(CLOCK_TOLERANCE));
    }

    /// As it is recorded.
    public LogRequest request(Speaker speaker) {
        return request(happened(speaker));
    }

    private LogRequest request(@Nullable Instant happenedAt) {
        Direction way = direction != null ? direction : usualDirection();
        return new LogRequest(
                customer.id(),
                person == null ? null : person.id(),
                staff,
                likelyChannel(),
                way,
                purpose != null ? purpose : usualPurpose(),
                outcome != null ? outcome : usualOutcome(way),
                false,
                amount,
                note.isBlank() ? null : note,
                happenedAt,
                next,
                promised,
                promisedBy,
                line);
    }

    /// A complaint comes from the customer.
    private Direction usualDirection() {
        return outcome == Outcome.COMPLAINT || purpose == Purpose.COMPLAINT && outcome == null
                ? Direction.INBOUND
                : Direction.OUTBOUND;
    }

    private Purpose usualPurpose() {
        return outcome == Outcome.COMPLAINT ? Purpose.COMPLAINT : Purpose.CHECK_IN;
    }

    /// What we write is sent; everything else reaches somebody.
    private Outcome usualOutcome(Direction way) {
        return switch (likelyChannel()) {
            case EMAIL, SMS, MESSENGER, SOCIAL, LETTER -> way == Direction.OUTBOUND ? Outcome.SENT : Outcome.REACHED;
            case PHONE, CHAT, IN_PERSON, EVENT, WEB, OTHER -> Outcome.REACHED;
        };
    }
}
