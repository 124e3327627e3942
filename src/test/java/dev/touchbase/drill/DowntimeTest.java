package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.setting.Setting;
import dev.touchbase.sandbox.Faults;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Shown;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.store.TestDatabase.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Being down makes things late, never lost, and never a flood: each person gets one reminder, for the day that it is;
/// the digest comes until it is four hours late, and then a row says why it did not.
@Drill
class DowntimeTest {

    private static final int STAFF = Drills.times(12, 50);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final List<String> wrong = new ArrayList<>();
    private long lost;
    private long repeated;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void half_an_hour_six_hours_three_days_and_four_hours_without_slack(Kind kind) {
        var result = DrillResult.of("Downtime makes things late, never lost, never a flood", kind.name());
        try (var firm = new DrillFirm(DrillFirm.Plan.one(kind, LONDON), team(), at("2026-11-23T08:00"))) {
            firm.set(Setting.DIGEST_CHANNEL, "C0CUSTOMERS|customers");
            for (int i = 0; i < STAFF; i++) {
                DueCustomer.add(firm, "Quay %02d Ltd".formatted(i), firm.by(slackId(i)), at("2026-10-26T10:00"));
            }
            aUsualDay(firm);
            halfAnHour(firm);
            sixHours(firm);
            threeDays(firm);
            withoutSlack(firm);
            everyDayHasItsRow(firm);
        }
        result.injected(3, "downtimes")
                .injected(1, "outage of Slack")
                .lost(lost)
                .repeated(repeated)
                .saying(STAFF + " staff")
                .keep();
        assertThat(wrong).isEmpty();
    }

    private void aUsualDay(DrillFirm firm) {
        firm.moveTo(at("2026-11-23T08:30"));
        firm.moveTo(at("2026-11-23T09:00"));
        expect(firm, MONDAY, 1);
    }

    /// Over the times of both.
    private void halfAnHour(DrillFirm firm) {
        firm.moveTo(at("2026-11-24T08:29"));
        firm.isDownUntil(at("2026-11-24T09:01"));
        expect(firm, MONDAY.plusDays(1), 1);
    }

    /// The digest is too late by then, the reminder is not.
    private void sixHours(DrillFirm firm) {
        firm.moveTo(at("2026-11-25T08:00"));
        firm.isDownUntil(at("2026-11-25T14:00"));
        expect(firm, MONDAY.plusDays(2), 0);
        firm.moveTo(at("2026-11-26T08:30"));
        firm.moveTo(at("2026-11-26T09:00"));
        expect(firm, MONDAY.plusDays(3), 1);
        says(firm, "The digest of Wed 25 Nov was missed: Touchbase was not running between 08:30 and 12:30.");
    }

    private void threeDays(DrillFirm firm) {
        firm.moveTo(at("2026-11-27T08:30"));
        firm.moveTo(at("2026-11-27T09:00"));
        expect(firm, MONDAY.plusDays(4), 1);
        firm.moveTo(at("2026-11-30T08:00"));
        firm.isDownUntil(at("2026-12-03T09:05"));
        for (int day = 7; day <= 9; day++) {
            expectNoReminder(firm, MONDAY.plusDays(day));
        }
        expect(firm, MONDAY.plusDays(10), 1);
        says(firm, "The digests of Mon 30 Nov, Tue 1 Dec, Wed 2 Dec were missed: Touchbase was not running");
    }

    /// Slack refuses the token from eight until one: the reminders come when it is taken again, the digest is missed.
    private void withoutSlack(DrillFirm firm) {
        firm.moveTo(at("2026-12-04T08:00"));
        firm.slack().faults().next("chat.postMessage", 10_000, Faults.Fault.error("token_revoked"));
        for (var now = at("2026-12-04T08:30");
                now.isBefore(at("2026-12-04T13:00"));
                now = now.plus(Duration.ofMinutes(10))) {
            firm.moveTo(now);
        }
        firm.slack().faults().end();
        firm.moveTo(at("2026-12-04T13:10"));
        expect(firm, MONDAY.plusDays(11), 0);
        firm.moveTo(at("2026-12-07T08:30"));
        firm.moveTo(at("2026-12-07T09:00"));
        expect(firm, MONDAY.plusDays(14), 1);
        says(firm, "The digest of Fri 4 Dec was missed: it did not get through to Slack between 08:30 and 12:30.");
    }

    /// One reminder for each of the staff, and so many digests.
    private void expect(DrillFirm firm, LocalDate day, int digests) {
        count(day + ": digests", firm.posts("digest-" + day), digests);
        for (int i = 0; i < STAFF; i++) {
            count(day + ": reminders for " + slackId(i), firm.posts(reminder(firm, i, day)), 1);
        }
    }

    private void expectNoReminder(DrillFirm firm, LocalDate day) {
        for (int i = 0; i < STAFF; i++) {
            count(day + ": reminders for " + slackId(i), firm.posts(reminder(firm, i, day)), 0);
        }
    }

    private static String reminder(DrillFirm firm, int i, LocalDate day) {
        return "reminder-" + firm.by(slackId(i)).staff().id().value() + "-" + day;
    }

    private void count(String what, long found, long wanted) {
        if (found != wanted) {
            wrong.add(what + ": " + found + " instead of " + wanted);
            lost += Math.max(0, wanted - found);
            repeated += Math.max(0, found - wanted);
        }
    }

    private void says(DrillFirm firm, String text) {
        var last = firm.slack().channel("customers").stream()
                .map(Shown::text)
                .filter(shown -> !shown.isBlank())
                .toList()
                .getLast();
        if (!last.contains(text)) {
            wrong.add("not said: " + text + "\nbut: " + last);
        }
    }

    /// Each working day has one row, which was sent or says why not.
    private void everyDayHasItsRow(DrillFirm firm) {
        IntStream.rangeClosed(0, 14)
                .mapToObj(MONDAY::plusDays)
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .forEach(day -> count(
                        day + ": rows that explain it",
                        firm.number("SELECT count(*) FROM outbox WHERE notice_key = 'digest-" + day
                                + "' AND (state = 'sent' OR state = 'missed' AND reason IS NOT NULL)"),
                        1));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    private static String slackId(int i) {
        return "U0PERSON%03d".formatted(i);
    }

    private static Workspace team() {
        var team = Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin());
        for (int i = 0; i < STAFF; i++) {
            team.member(Member.of(slackId(i), "person" + i, "Person " + i));
        }
        return team.channel("C0CUSTOMERS", "customers").build();
    }
}
