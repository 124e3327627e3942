package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.Metrics;
import dev.touchbase.SettableClock;
import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.Wiring;
import dev.touchbase.cli.doctor.Doctor;
import dev.touchbase.cli.doctor.Line;
import dev.touchbase.domain.upkeep.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What was not said is noticed by something that is not the sender, within two looks of five minutes.
class AuditorTest {

    private static final List<String> STAFF = List.of("sam", "priya", "lena", "tom", "maria");

    @Test
    void nothing_is_missed_through_a_week_of_mornings() {
        try (var house = busy()) {
            for (var day : List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")) {
                for (var time : List.of("08:00", "08:30", "09:00", "09:06", "12:45", "20:30")) {
                    if (!(day + time).equals("Mon08:00")) {
                        house.skipTo(day + " " + time);
                    }
                    assertThat(missed(house)).as(day + " " + time).isEmpty();
                }
            }
        }
    }

    @Test
    void five_deleted_reminders_are_missed() {
        try (var house = busy()) {
            house.skipTo("Mon 09:00");
            house.skipTo("Mon 20:30");
            assertThat(missed(house)).isEmpty();
            assertThat(house.count("outbox WHERE kind = 'Reminder'")).isEqualTo(5);

            house.tampers("DELETE FROM outbox_about");
            house.tampers("DELETE FROM outbox WHERE kind = 'Reminder'");
            house.skipTo("Mon 20:35").skipTo("Mon 20:40");

            assertThat(missed(house)).containsExactlyInAnyOrderElementsOf(reminders(house));
            assertThat(house.metrics()).contains("touchbase_auditor_findings{kind=\"no_reminder\"} 5.0");
            assertThat(toDo(house)).anyMatch(line -> line.contains("The auditor misses 5 reminders: reminder-"));
            house.skipTo("Tue 09:10");
            assertThat(missed(house)).as("a day later they are past").isEmpty();
        }
    }

    @Test
    void a_missed_reminder_stays_missed_though_its_customer_was_rung_meanwhile() {
        try (var house = busy()) {
            house.skipTo("Mon 09:00");
            house.skipTo("Mon 20:30");
            house.tampers("DELETE FROM outbox_about");
            house.tampers("DELETE FROM outbox WHERE kind = 'Reminder'");
            house.skipTo("Mon 20:40");
            house.as("sam").types("/contact log due-sam call reached").sees("Logged");
            house.skipTo("Mon 20:50");

            assertThat(missed(house)).hasSize(5);
        }
    }

    @Test
    void what_has_changed_since_proves_nothing() {
        try (var house = House.staffed()) {
            house.skipTo("Mon 09:00");
            house.skipTo("Mon 20:30");
            house.scene().due("2026-11-23", "sam", "Late Ltd");
            house.skipTo("Mon 20:45");

            assertThat(missed(house)).isEmpty();
        }
    }

    @Test
    void three_frozen_notices_are_missed() {
        try (var house = busy()) {
            house.skipTo("Mon 09:00");
            house.tampers(
                    "UPDATE outbox SET state = 'sending', ts = NULL, channel = NULL, lease_until = 9000000000000000"
                            + " WHERE id IN (SELECT id FROM outbox WHERE kind = 'Reminder' ORDER BY id LIMIT 3)");
            house.skipTo("Mon 09:05").skipTo("Mon 09:10");

            assertThat(house.metrics()).contains("touchbase_auditor_findings{kind=\"stuck\"} 3.0");
            assertThat(toDo(house)).anyMatch(line -> line.contains("misses 3 notices that do not go out"));
            house.tampers("UPDATE outbox SET state = 'withdrawn' WHERE state = 'sending'");
        }
    }

    @Test
    void looks_that_stop_are_missed_with_all_that_they_should_have_brought() {
        try (var house = busy()) {
            house.touchbase().wake();
            try (var alone = new Parts(house)) {
                alone.audits(house.now().plus(Duration.ofMinutes(100)));

                assertThat(alone.found)
                        .extracting(Finding::kind)
                        .containsOnlyOnce(Finding.Kind.NO_LOOKS, Finding.Kind.NO_DIGEST);
                assertThat(alone.found)
                        .filteredOn(each -> each.kind() == Finding.Kind.NO_REMINDER)
                        .extracting(Finding::key)
                        .containsExactlyInAnyOrderElementsOf(reminders(house));
                assertThat(alone.metrics())
                        .contains(
                                "touchbase_looks_age_seconds 6000.0",
                                "touchbase_auditor_findings{kind=\"no_looks\"} 1.0",
                                "touchbase_auditor_findings{kind=\"no_digest\"} 1.0");
                assertThat(alone.toDo())
                        .anyMatch(line -> line.contains("For what is due it looked 100 min ago, and no more since"));

                alone.looks();
                alone.audits(alone.clock.instant().plus(Duration.ofMinutes(5)));
                assertThat(alone.found).extracting(Finding::kind).doesNotContain(Finding.Kind.NO_REMINDER);
            }
        }
    }

    @Test
    void an_auditor_that_stops_is_seen_by_its_age() {
        try (var house = busy()) {
            house.touchbase().wake();
            try (var alone = new Parts(house)) {
                alone.audits(house.now());
                assertThat(alone.toDo()).noneMatch(line -> line.contains("auditor"));

                alone.clock.moveTo(house.now().plus(Duration.ofMinutes(10)));
                alone.looks();

                assertThat(alone.metrics())
                        .contains("touchbase_auditor_age_seconds 600.0", "touchbase_looks_age_seconds 0.0");
                assertThat(alone.toDo())
                        .anyMatch(line -> line.contains("The auditor looked 10 min ago, and no more since"))
                        .noneMatch(line -> line.contains("For what is due"));
            }
        }
    }

    /// Everybody has one customer who is due.
    private static House busy() {
        var house = House.staffed();
        STAFF.forEach(handle -> house.scene().due("2026-11-23", handle, "Due-" + handle));
        return house;
    }

    private static List<String> reminders(House house) {
        return house.sql("SELECT id FROM staff").stream()
                .map(row -> "reminder-" + row.get("id") + "-2026-11-23")
                .toList();
    }

    private static List<String> missed(House house) {
        return house.sql("SELECT notice_key FROM audit_finding").stream()
                .map(row -> String.valueOf(row.get("notice_key")))
                .toList();
    }

    private static List<String> toDo(House house) {
        return toDo(house.environment(), house::now);
    }

    private static List<String> toDo(Map<String, String> environment, InstantSource now) {
        return new Doctor(environment, now, Wiring.machineClock())
                .lines().stream()
                        .filter(line -> !line.well())
                        .map(Line::toString)
                        .toList();
    }

    /// The parts of a house that stands still, each moved by hand.
    private static final class Parts implements AutoCloseable {

        private final House house;
        private final Map<String, String> environment;
        private final SettableClock clock;
        private final WiredStore store;
        private final WiredDomain domain;
        private final Metrics metrics;
        private final List<Finding> found = new ArrayList<>();

        Parts(House house) {
            this.house = house;
            environment = house.environment();
            house.touchbase().close();
            clock = new SettableClock(InstantSource.fixed(house.now()), house.now());
            store = new WiredStore(environment.get("TOUCHBASE_DATABASE"), Wiring.machineClock());
            domain = new WiredDomain(store, clock);
            metrics = new Metrics(store, "", clock);
        }

        void looks() {
            domain.dueReminders.tick(clock.instant(), () -> false);
            domain.dueDigest.tick(clock.instant());
            domain.pulse.tick(clock.instant());
        }

        void audits(Instant now) {
            clock.moveTo(now);
            domain.auditor(seen -> {
                        found.clear();
                        found.addAll(seen);
                    })
                    .tick(now);
        }

        String metrics() {
            return metrics.text();
        }

        List<String> toDo() {
            return AuditorTest.toDo(environment, clock).stream()
                    .filter(line -> !line.toLowerCase(Locale.ROOT).contains("nothing answers"))
                    .toList();
        }

        @Override
        public void close() {
            store.close();
            house.restarts();
        }
    }
}
