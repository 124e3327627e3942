package dev.touchbase.domain.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.Given;
import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.calendar.WorkdaySet;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextCheckInTest {

    private static final Interval MONTH = new Interval(1, Interval.Unit.MONTHS);
    private static final Interval TWO_WEEKS = new Interval(2, Interval.Unit.WEEKS);

    private Stage stage = Stage.CUSTOMER;
    private @Nullable Touchpoint anchor;
    private final List<Touchpoint> since = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private @Nullable LocalDate firstOn;
    private Cadence cadence = new Cadence(TWO_WEEKS, new Interval(3, Interval.Unit.WEEKS));
    private Complaints complaints = Complaints.NONE;
    private final List<DateSpan> closures = new ArrayList<>();

    private CheckIn next() {
        WorkCalendar calendar = new WorkCalendar(
                WorkdaySet.MONDAY_TO_FRIDAY.days(),
                (day, country, region) ->
                        day.equals(LocalDate.of(2026, 12, 25)) ? Optional.of("Christmas Day") : Optional.empty(),
                "GB",
                Optional.empty(),
                closures);
        CheckInFacts facts = new CheckInFacts(
                stage,
                LocalDate.of(2026, 11, 2),
                firstOn,
                anchor,
                since,
                decisions,
                complaints,
                new EffectiveCadence(cadence, CadenceRule.Level.DEFAULT, null),
                5,
                3,
                calendar,
                Given.LONDON);
        return NextCheckIn.of(Given.ACME, facts).orElseThrow();
    }

    private void reached(String local) {
        anchor = Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.REACHED, local);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # reached on, target, max, due on
            2026-11-09, 2 WEEKS,  3 WEEKS,  2026-11-23
            2026-11-07, 2 WEEKS,  3 WEEKS,  2026-11-23
            2026-11-08, 1 WEEKS,  1 WEEKS,  2026-11-13
            2026-01-31, 1 MONTHS, 2 MONTHS, 2026-03-02
            2026-01-30, 1 MONTHS, 1 MONTHS, 2026-02-27
            2028-01-31, 1 MONTHS, 2 MONTHS, 2028-02-29
            2026-11-25, 1 MONTHS, 2 MONTHS, 2026-12-28
            2026-11-25, 1 MONTHS, 1 MONTHS, 2026-12-24
            2026-08-31, 3 MONTHS, 4 MONTHS, 2026-11-30
            2027-03-26, 2 DAYS,   9 DAYS,   2027-03-29
            2027-10-29, 2 DAYS,   9 DAYS,   2027-11-01
            """)
    void counts_from_the_last_touchpoint_and_moves_to_a_working_day_but_never_past_the_maximum(
            LocalDate reachedOn, String target, String max, LocalDate due) {
        reached(reachedOn + "T23:30");
        cadence = new Cadence(interval(target), interval(max));

        assertThat(next().dueOn()).isEqualTo(due);
        assertThat(next().why()).isEqualTo(CheckIn.Why.CADENCE);
    }

    private static Interval interval(String text) {
        String[] parts = text.split(" ");
        return new Interval(Integer.parseInt(parts[0]), Interval.Unit.valueOf(parts[1]));
    }

    @Test
    void leaves_out_the_business_closures() {
        reached("2026-12-10T10:00");
        closures.add(new DateSpan(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 28)));

        assertThat(next().dueOn()).isEqualTo("2026-12-29");
    }

    @Test
    void a_closed_customer_has_none() {
        CheckInFacts facts = new CheckInFacts(
                Stage.CLOSED,
                LocalDate.of(2026, 11, 2),
                null,
                null,
                List.of(),
                List.of(),
                Complaints.NONE,
                EffectiveCadence.of(List.of()),
                5,
                3,
                WorkCalendar.mondayToFriday(),
                Given.LONDON);

        assertThat(NextCheckIn.of(Given.ACME, facts)).isEmpty();
    }

    @Test
    void a_try_in_vain_asks_again_on_the_next_working_day_whoever_tried() {
        reached("2026-11-02T10:00");
        since.add(Given.touchpoint(Given.PRIYA, Channel.PHONE, Outcome.NO_ANSWER, "2026-11-20T10:00"));

        assertThat(next().dueOn()).isEqualTo("2026-11-23");
        assertThat(next().why()).isEqualTo(CheckIn.Why.RETRY);
        assertThat(next().follows()).as("the check-in stays whose it is").isNull();
    }

    @Test
    void the_third_try_in_vain_proposes_another_channel_and_the_second_does_not() {
        since.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.LEFT_MESSAGE, "2026-11-19T10:00"));
        since.addFirst(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.NO_ANSWER, "2026-11-20T10:00"));
        assertThat(next().why()).isEqualTo(CheckIn.Why.RETRY);

        since.addFirst(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.NO_ANSWER, "2026-11-23T10:00"));
        assertThat(next().why()).isEqualTo(CheckIn.Why.OTHER_CHANNEL);
        assertThat(next().dueOn()).isEqualTo("2026-11-24");
    }

    @Test
    void what_was_sent_asks_for_a_follow_up_after_five_working_days_but_not_once_they_answered() {
        anchor = Given.touchpoint(Given.SAM, Channel.EMAIL, Outcome.SENT, "2026-11-10T10:00");
        assertThat(next().dueOn()).isEqualTo("2026-11-17");
        assertThat(next().why()).isEqualTo(CheckIn.Why.NO_REPLY);

        since.add(Given.touchpoint(
                Given.SAM, Channel.EMAIL, Direction.INBOUND, Purpose.PROMOTION, Outcome.REPLIED, "2026-11-11T10:00"));
        assertThat(next().why()).isEqualTo(CheckIn.Why.CADENCE);
        assertThat(next().dueOn()).isEqualTo("2026-11-24");
    }

    @Test
    void a_cadence_shorter_than_the_wait_for_a_reply_comes_first() {
        cadence = new Cadence(new Interval(2, Interval.Unit.DAYS), new Interval(3, Interval.Unit.DAYS));
        anchor = Given.touchpoint(Given.SAM, Channel.EMAIL, Outcome.SENT, "2026-11-10T10:00");

        assertThat(next().why()).isEqualTo(CheckIn.Why.CADENCE);
        assertThat(next().dueOn()).isEqualTo("2026-11-12");
    }

    @Test
    void a_complaint_makes_service_due_the_next_working_day_until_it_is_resolved() {
        anchor = Given.touchpoint(
                Given.SAM, Channel.PHONE, Direction.INBOUND, Purpose.COMPLAINT, Outcome.REACHED, "2026-11-20T16:00");
        assertThat(next().dueOn()).isEqualTo("2026-11-23");
        assertThat(next().asksFor()).isEqualTo(Role.SERVICE);

        anchor = Given.touchpoint(
                Given.PRIYA,
                Channel.PHONE,
                Direction.OUTBOUND,
                Purpose.COMPLAINT,
                Outcome.RESOLVED,
                "2026-11-23T10:00");
        assertThat(next().why()).isEqualTo(CheckIn.Why.CADENCE);
        assertThat(next().asksFor()).isEqualTo(Role.ACCOUNT_MANAGER);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23T10:00, 2026-11-24
            2026-11-27T16:00, 2026-11-30
            2026-11-28T11:00, 2026-11-30
            2026-11-30T09:00, 2026-12-01
            2026-12-24T12:00, 2026-12-28
            2026-12-31T18:00, 2027-01-01
            2027-02-26T10:00, 2027-03-01
            """)
    void an_open_complaint_makes_service_due_the_working_day_after_it(String told, LocalDate due) {
        complains(told);

        assertThat(next().dueOn()).isEqualTo(due);
        assertThat(next().why()).isEqualTo(CheckIn.Why.COMPLAINT);
        assertThat(next().asksFor()).isEqualTo(Role.SERVICE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-24T10:00, 2026-11-25
            2026-11-27T10:00, 2026-11-30
            2026-12-31T10:00, 2027-01-01
            2026-12-24T10:00, 2026-12-28
            """)
    void a_contact_or_a_try_that_did_not_settle_it_asks_again_the_working_day_after(String at, LocalDate due) {
        complains("2026-11-23T10:00");
        since.add(Given.touchpoint(Given.PRIYA, Channel.PHONE, Outcome.NO_ANSWER, at));
        assertThat(next().dueOn()).isEqualTo(due);

        since.clear();
        reached(at);
        assertThat(next().dueOn()).isEqualTo(due);
        assertThat(next().why()).isEqualTo(CheckIn.Why.COMPLAINT);
    }

    @Test
    void nothing_puts_an_open_complaint_off_and_no_mailing_moves_it() {
        complains("2026-11-23T10:00");
        decisions.add(decision(Decision.Kind.NEXT, LocalDate.of(2026, 12, 15), "2026-11-23T10:00"));
        since.add(Given.touchpoint(
                Given.PRIYA, Channel.EMAIL, Direction.OUTBOUND, Purpose.NEWSLETTER, Outcome.SENT, "2026-11-25T10:00"));

        assertThat(next().dueOn()).isEqualTo("2026-11-24");
    }

    @Test
    void one_that_was_only_left_on_a_machine_counts_from_that_day_and_not_from_the_last_contact() {
        reached("2026-11-02T10:00");
        since.add(Given.touchpoint(
                Given.PRIYA,
                Channel.PHONE,
                Direction.INBOUND,
                Purpose.COMPLAINT,
                Outcome.LEFT_MESSAGE,
                "2026-11-27T10:00"));
        complaints = new Complaints(LocalDate.of(2026, 11, 27), null);

        assertThat(next().dueOn()).isEqualTo("2026-11-30");
    }

    @Test
    void one_without_any_contact_counts_from_the_day_on_which_it_was_opened() {
        complaints = new Complaints(LocalDate.of(2026, 11, 27), null);
        assertThat(next().dueOn()).isEqualTo("2026-11-30");

        reached("2026-11-02T10:00");
        assertThat(next().dueOn()).isEqualTo("2026-11-30");
    }

    @Test
    void once_it_is_closed_the_cadence_counts_from_the_contact_that_told_of_it() {
        complains("2026-11-23T10:00");
        complaints = new Complaints(null, Given.london("2026-11-24T09:00"));

        assertThat(next().why()).isEqualTo(CheckIn.Why.CADENCE);
        assertThat(next().dueOn()).isEqualTo("2026-12-07");
        assertThat(next().asksFor()).isEqualTo(Role.ACCOUNT_MANAGER);
    }

    private void complains(String at) {
        anchor =
                Given.touchpoint(Given.SAM, Channel.PHONE, Direction.INBOUND, Purpose.COMPLAINT, Outcome.COMPLAINT, at);
        complaints = new Complaints(LocalDate.parse(at.substring(0, 10)), null);
    }

    @Test
    void an_explicit_date_or_snooze_holds_until_a_later_touchpoint_that_counts() {
        reached("2026-11-09T10:00");
        decisions.add(decision(Decision.Kind.SNOOZE, LocalDate.of(2026, 12, 15), "2026-11-10T09:00"));
        assertThat(next().dueOn()).isEqualTo("2026-12-15");
        assertThat(next().why()).isEqualTo(CheckIn.Why.SNOOZED);
        assertThat(next().dueOn()).isAfter(next().maxOn());

        reached("2026-11-11T10:00");
        assertThat(next().dueOn()).isEqualTo("2026-11-25");
    }

    @Test
    void a_date_agreed_in_the_contact_itself_holds() {
        reached("2026-11-09T10:00");
        decisions.add(decision(Decision.Kind.NEXT, LocalDate.of(2026, 11, 12), "2026-11-09T10:00"));

        assertThat(next().dueOn()).isEqualTo("2026-11-12");
        assertThat(next().follows()).isEqualTo(Given.SAM);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2026-03-31", "2026-03-31, 2026-04-30", "2026-04-30, 2026-06-01"})
    void skipped_cycles_are_counted_from_the_anchor_so_month_ends_do_not_drift(LocalDate leftOut, LocalDate due) {
        reached("2026-01-31T10:00");
        cadence = new Cadence(MONTH, new Interval(2, Interval.Unit.MONTHS));
        decisions.add(decision(Decision.Kind.SKIP, leftOut, "2026-02-27T09:00"));

        assertThat(next().dueOn()).isEqualTo(due);
    }

    @Test
    void a_cadence_that_is_changed_after_a_skip_takes_its_own_next_cycle() {
        reached("2026-11-09T10:00");
        decisions.add(decision(Decision.Kind.SKIP, LocalDate.of(2026, 11, 23), "2026-11-23T09:00"));
        assertThat(next().dueOn()).isEqualTo("2026-12-07");

        cadence = new Cadence(new Interval(6, Interval.Unit.WEEKS), new Interval(8, Interval.Unit.WEEKS));
        assertThat(next().dueOn()).isEqualTo("2026-12-21");
    }

    @Test
    void a_customer_never_contacted_is_due_on_the_day_that_was_chosen_once() {
        stage = Stage.LEAD;
        firstOn = LocalDate.of(2026, 11, 18);

        assertThat(next().dueOn()).isEqualTo("2026-11-18");
        assertThat(next().why()).isEqualTo(CheckIn.Why.FIRST);
        assertThat(next().asksFor()).isEqualTo(Role.SALES);
    }

    private static Decision decision(Decision.Kind kind, LocalDate until, String madeAt) {
        return new Decision(1, Given.ACME, kind, until, Given.london(madeAt), Given.SAM, "a reason");
    }
}
