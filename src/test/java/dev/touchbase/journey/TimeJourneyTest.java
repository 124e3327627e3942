package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.setting.Setting;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Months that end, years that turn, clocks that jump: nothing comes an hour or a day wrong.
class TimeJourneyTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Europe/London,    2026-03-27, 2026-03-27T09:00:00Z, 2026-03-30T08:00:00Z
            Europe/London,    2026-10-23, 2026-10-23T08:00:00Z, 2026-10-26T09:00:00Z
            America/New_York, 2026-03-06, 2026-03-06T14:00:00Z, 2026-03-09T13:00:00Z
            America/New_York, 2026-10-30, 2026-10-30T13:00:00Z, 2026-11-02T14:00:00Z
            Australia/Sydney, 2026-04-02, 2026-04-01T22:00:00Z, 2026-04-06T23:00:00Z
            Australia/Sydney, 2026-10-02, 2026-10-01T23:00:00Z, 2026-10-05T22:00:00Z
            """)
    void the_reminder_comes_at_nine_local_time_on_both_sides_of_a_change_of_the_clock(
            String zone, LocalDate due, Instant before, Instant after) {
        try (var house = House.staffed(samIn(zone), before.minusSeconds(3_600))) {
            // Reached six weeks before, so that it is due before the change and stays so.
            house.scene().customer("Acme Ltd", "sam", "6 weeks", 0);
            house.scene().reached("Acme Ltd", "sam", due.minusWeeks(6) + "T02:00");

            house.skipTo(before.minusSeconds(60));
            assertThat(house.dm("sam").reminders()).isEmpty();
            house.skipTo(before);
            assertThat(house.dm("sam").reminders()).hasSize(1);

            house.skipTo(after.minusSeconds(60));
            assertThat(house.dm("sam").reminders()).hasSize(1);
            house.skipTo(after);
            assertThat(house.dm("sam").reminders()).hasSize(2);
        }
    }

    @Test
    void a_reminder_time_that_the_clock_skips_comes_at_the_first_moment_after() {
        try (var house = House.staffed(House.firm(), Instant.parse("2026-03-28T12:00:00Z"))) {
            house.scene().due("2026-03-27", "sam", "Acme Ltd");
            house.scene().sets("sam", Setting.MY_REMINDER_TIME, "01:30").sets("sam", Setting.MY_WORKDAYS, "mon to sun");
            house.skipTo(Instant.parse("2026-03-28T23:59:00Z"));
            int before = house.dm("sam").reminders().size();

            house.skipTo(Instant.parse("2026-03-29T00:59:00Z"));
            assertThat(house.dm("sam").reminders()).hasSize(before);
            house.skipTo(Instant.parse("2026-03-29T01:00:00Z"));
            assertThat(house.dm("sam").reminders()).hasSize(before + 1);
        }
    }

    @Test
    void a_reminder_time_that_comes_twice_brings_one() {
        try (var house = House.staffed(House.firm(), Instant.parse("2026-10-25T00:00:00Z"))) {
            house.scene().due("2026-10-23", "sam", "Acme Ltd");
            house.scene().sets("sam", Setting.MY_REMINDER_TIME, "01:30").sets("sam", Setting.MY_WORKDAYS, "mon to sun");

            house.skipTo(Instant.parse("2026-10-25T00:29:00Z"));
            assertThat(house.dm("sam").reminders()).isEmpty();
            house.skipTo(Instant.parse("2026-10-25T00:30:00Z")).skipTo(Instant.parse("2026-10-25T01:30:00Z"));
            assertThat(house.dm("sam").reminders()).hasSize(1);
        }
    }

    @Test
    void somebody_whose_monday_begins_before_the_firms_gets_mondays_customers_on_their_monday() {
        // Monday 9:00 in Sydney is Sunday 22:00 in London.
        try (var house = House.staffed(samIn("Australia/Sydney"), Instant.parse("2026-11-22T12:00:00Z"))) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd").due("2026-11-24", "sam", "Beta Ltd");

            house.skipTo(Instant.parse("2026-11-22T22:00:00Z"));

            var reminder = house.dm("sam").reminder();
            assertThat(reminder.notification()).startsWith("Your reminder for Mon 23 Nov: 1 customer");
            assertThat(reminder.text()).contains("Acme Ltd").doesNotContain("Beta Ltd");
            house.as("sam").inDm().says("due").sees("Acme Ltd").doesNotSee("Beta Ltd");
        }
    }

    @Test
    void a_firm_in_new_york_has_its_digest_at_half_past_eight_there_on_both_sides_of_the_change() {
        try (var house = House.staffed(House.firm(), Instant.parse("2026-10-30T06:00:00Z"))) {
            house.scene()
                    .sets("maria", Setting.TIMEZONE, "America/New_York")
                    .sets("maria", Setting.DIGEST_CHANNEL, "C0CUSTOMERS|customers");

            house.skipTo(Instant.parse("2026-10-30T12:29:00Z"));
            assertThat(DigestJourneyTest.digests(house)).isEmpty();
            house.skipTo(Instant.parse("2026-10-30T12:30:00Z"));
            assertThat(DigestJourneyTest.digests(house)).hasSize(1);
            house.skipTo(Instant.parse("2026-11-02T13:29:00Z"));
            assertThat(DigestJourneyTest.digests(house)).hasSize(1);
            house.skipTo(Instant.parse("2026-11-02T13:30:00Z"));
            assertThat(DigestJourneyTest.digests(house)).hasSize(2);
        }
    }

    @Test
    void month_ends_keep_their_anchor_through_log_and_skip() {
        try (var house = House.staffed(House.firm(), at("2031-01-31T10:00"))) {
            house.scene().customer("Acme Ltd", "sam", "month", 0);
            house.as("sam")
                    .types("/contact log acme call reached")
                    .sees("Next check-in")
                    .sees("Fri 28 Feb");

            house.skipTo(at("2031-02-28T09:00"));
            house.dm("sam").expect("Acme Ltd");
            house.as("sam").types("/contact skip acme on holiday").sees("Mon 31 Mar");
            assertThat(house.scene().dueOn("Acme Ltd")).isEqualTo("2031-03-31");
        }
    }

    @Test
    void a_leap_day_is_a_day() {
        try (var house = House.staffed(House.firm(), at("2028-01-31T10:00"))) {
            house.scene().customer("Acme Ltd", "sam", "month", 0);
            house.as("sam").types("/contact log acme call reached").sees("Tue 29 Feb");
            house.skipTo(at("2028-02-28T09:00"));
            assertThat(house.dm("sam").reminders()).isEmpty();

            house.skipTo(at("2028-02-29T09:00"));
            assertThat(house.dm("sam").reminder().notification()).startsWith("Your reminder for Tue 29 Feb");
        }
    }

    @Test
    void the_year_turns_between_a_contact_and_the_next() {
        try (var house = House.staffed(House.firm(), at("2026-12-31T10:00"))) {
            house.scene().customer("Acme Ltd", "sam", "2 weeks", 0);
            house.as("sam").types("/contact log acme call reached yesterday").sees("Wed 30 Dec");
            assertThat(house.scene().dueOn("Acme Ltd")).isEqualTo("2027-01-13");

            house.skipTo(at("2027-01-04T10:00"));
            house.as("sam").types("/contact who acme").sees("30 Dec 2026");
        }
    }

    @Test
    void yesterday_at_four_is_four_on_the_other_side_of_the_change() {
        try (var house = House.staffed(House.firm(), at("2026-10-25T10:00"))) {
            house.scene().customer("Acme Ltd", "sam", "month", 0);
            house.as("sam")
                    .types("/contact log acme call reached yesterday 4pm")
                    .sees("Sat 24 Oct");

            // Four in summer time, which is 15:00 UTC.
            assertThat(house.sql("SELECT happened_at, happened_on FROM touchpoint"))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry(
                                    "happened_at",
                                    Instant.parse("2026-10-24T15:00:00Z").getEpochSecond() * 1_000_000)
                            .containsEntry("happened_on", "2026-10-24"));
        }
    }

    @Test
    void a_customers_quiet_hours_are_those_where_they_are() {
        try (var house = House.staffed(House.firm(), at("2026-11-23T14:30"))) {
            house.scene().customer("Acme Ltd", "sam");
            house.scene().customer("Cedar Inc", "sam", "month", 0, ZoneId.of("Australia/Sydney"));

            house.as("sam").types("/contact check acme phone").sees("Clear");
            // 14:30 in London is 01:30 the next morning in Sydney.
            house.as("sam").types("/contact check cedar phone").sees("Note").sees("01:30 where they are");
        }
    }

    private static Workspace samIn(String zone) {
        return Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0SAM000001", "sam", "Sam Okafor").withZone(zone))
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin())
                .channel("C0GENERAL01", "general")
                .channel("C0CUSTOMERS", "customers")
                .build();
    }

    private static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(House.ZONE).toInstant();
    }
}
