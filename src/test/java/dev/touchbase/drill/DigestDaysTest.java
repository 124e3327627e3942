package dev.touchbase.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.setting.Setting;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.store.TestDatabase.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One digest a local working day, when its time falls into the hour that the clock skips or shows twice, whatever
/// happens to the app or the settings at that very moment.
@Drill
class DigestDaysTest {

    private static final List<String> ZONES = List.of(
            "America/New_York",
            "Europe/London",
            "Europe/Berlin",
            "Africa/Cairo",
            "America/Santiago",
            "Australia/Lord_Howe",
            "Antarctica/Troll",
            "Australia/Sydney");

    private static final int FIRST_YEAR = 2027;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /// What happens at the time of the digest, T.
    private enum At {
        NOTHING,
        RESTART_A_SECOND_BEFORE,
        RESTART,
        RESTART_A_SECOND_AFTER,
        TWO_INSTANCES,
        ZONE_CHANGED,
        TIME_CHANGED
    }

    /// @param day whose digest it is
    /// @param time of the digest, on the clock on the wall
    /// @param moment when it is to come
    private record Case(int nth, ZoneId zone, boolean spring, LocalDate day, LocalTime time, Instant moment) {

        static Case of(int nth, ZoneId zone, ZoneOffsetTransition transition) {
            boolean spring = transition.isGap();
            var half = transition.getDuration().abs().dividedBy(2);
            var local = spring
                    ? transition.getDateTimeBefore().plus(half)
                    : transition.getDateTimeAfter().plus(half);
            var moment = spring ? transition.getInstant() : local.toInstant(transition.getOffsetBefore());
            return new Case(nth, zone, spring, local.toLocalDate(), local.toLocalTime(), moment);
        }
    }

    /// Each zone has a year of its own, so that one firm can live through all.
    private static List<Case> cases(At at) {
        List<Case> all = new ArrayList<>();
        for (int i = 0; i < ZONES.size(); i++) {
            var zone = ZoneId.of(ZONES.get(i));
            var after = LocalDateTime.of(FIRST_YEAR + i, 1, 5, 0, 0).toInstant(ZoneOffset.UTC);
            for (int nth = 0; nth < 2; nth++) {
                var transition = zone.getRules().nextTransition(after);
                all.add(Case.of(i, zone, transition));
                after = transition.getInstant();
            }
        }
        return all.stream()
                .filter(each -> Drills.isLong() || (each.nth() + at.ordinal()) % 4 == 0)
                .sorted(Comparator.comparing(Case::moment))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(At.class)
    void one_digest_a_local_day_when_the_clock_changes(At at) {
        var plan = at == At.TWO_INSTANCES
                ? new DrillFirm.Plan(Kind.POSTGRES, false, 2, ZoneOffset.UTC)
                : DrillFirm.Plan.one(Kind.SQLITE, ZoneOffset.UTC);
        var words = at.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        var result = DrillResult.of("One digest a local working day", words + ", " + plan);
        List<String> wrong = new ArrayList<>();
        var cases = cases(at);
        long lost = 0;
        long repeated = 0;
        try (var firm = new DrillFirm(plan, team(), Instant.parse("2026-11-23T12:00:00Z"))) {
            firm.set(Setting.WORKDAYS, "mon-sun");
            firm.set(Setting.DIGEST_CHANNEL, "C0CUSTOMERS|customers");
            for (var each : cases) {
                live(firm, at, each, wrong);
                for (var day :
                        List.of(each.day().minusDays(1), each.day(), each.day().plusDays(1))) {
                    long posts = firm.posts(key(day));
                    long rows = firm.number("SELECT count(*) FROM outbox WHERE notice_key = 'digest-" + day + "'");
                    lost += posts == 0 ? 1 : 0;
                    repeated += posts > 1 ? 1 : 0;
                    if (posts != 1 || rows != 1) {
                        wrong.add(each + ": " + posts + " posts and " + rows + " rows for " + day);
                    }
                }
            }
        }
        result.injected(cases.size(), "changes of the clock")
                .lost(lost)
                .repeated(repeated)
                .keep();
        assertThat(wrong).isEmpty();
    }

    /// The days around it, by half hours.
    private static void live(DrillFirm firm, At at, Case each, List<String> wrong) {
        firm.moveTo(each.day().minusDays(2).atTime(12, 0).atZone(each.zone()).toInstant());
        firm.set(Setting.TIMEZONE, each.zone().getId());
        firm.set(Setting.DIGEST_TIME, each.time().toString());
        firm.moveTo(
                each.day().minusDays(1).atTime(each.time()).atZone(each.zone()).toInstant());
        firm.moveTo(each.moment().minus(A_SECOND));
        if (firm.posts(key(each.day())) != 0) {
            wrong.add(each + ": came too early");
        }
        reach(firm, at, each);
        boolean isMovedBehind = (at == At.ZONE_CHANGED || at == At.TIME_CHANGED) && !each.spring();
        if (firm.posts(key(each.day())) != 1 && !isMovedBehind) {
            wrong.add(each + ": did not come at once");
        }
        for (int half = 1; half <= 100; half++) {
            firm.moveTo(each.moment().plus(A_SECOND).plus(Duration.ofMinutes(30L * half)));
        }
    }

    /// In spring the settings are changed just after the digest, so that its time comes again; in autumn just before
    /// it.
    private static void reach(DrillFirm firm, At at, Case each) {
        switch (at) {
            case NOTHING, TWO_INSTANCES -> firm.moveTo(each.moment());
            case RESTART_A_SECOND_BEFORE -> {
                firm.isDownUntil(each.moment().minus(A_SECOND));
                firm.moveTo(each.moment());
            }
            case RESTART -> firm.isDownUntil(each.moment());
            case RESTART_A_SECOND_AFTER -> firm.isDownUntil(each.moment().plus(A_SECOND));
            case ZONE_CHANGED, TIME_CHANGED -> {
                if (each.spring()) {
                    firm.moveTo(each.moment());
                }
                change(firm, at, each);
                firm.moveTo(each.moment());
            }
        }
        firm.moveTo(firm.now().plus(A_SECOND));
    }

    /// Three hours later on the clock on the wall: by a zone further west, or by the setting.
    private static void change(DrillFirm firm, At at, Case each) {
        if (at == At.TIME_CHANGED) {
            firm.set(Setting.DIGEST_TIME, each.time().plusHours(3).toString());
            return;
        }
        int offset = each.zone().getRules().getOffset(each.moment()).getTotalSeconds() / 3_600;
        firm.set(Setting.TIMEZONE, westOf(offset));
    }

    /// A zone without summer time about three hours behind `offset`.
    private static String westOf(int offset) {
        return Stream.of(
                        "Pacific/Honolulu",
                        "America/Phoenix",
                        "America/Lima",
                        "America/Sao_Paulo",
                        "Atlantic/Azores",
                        "Africa/Lagos",
                        "Asia/Dubai",
                        "Asia/Bangkok",
                        "Asia/Tokyo")
                .filter(id -> ZoneId.of(id)
                                        .getRules()
                                        .getOffset(Instant.parse("2027-01-01T00:00:00Z"))
                                        .getTotalSeconds()
                                / 3_600
                        <= offset - 2)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /// Samoa had no 30 December 2011.
    @Test
    void a_day_that_does_not_exist_has_no_digest_and_has_missed_none() {
        var apia = ZoneId.of("Pacific/Apia");
        try (var firm =
                new DrillFirm(DrillFirm.Plan.one(Kind.SQLITE, apia), team(), Instant.parse("2011-12-28T20:00:00Z"))) {
            firm.set(Setting.WORKDAYS, "mon-sun");
            firm.set(Setting.DIGEST_CHANNEL, "C0CUSTOMERS|customers");
            for (int hour = 0; hour < 96; hour++) {
                firm.moveTo(firm.now().plus(Duration.ofHours(1)));
            }

            assertThat(firm.strings("SELECT notice_key FROM outbox WHERE kind = 'Digest' ORDER BY notice_key"))
                    .startsWith("digest-2011-12-28", "digest-2011-12-29", "digest-2011-12-31", "digest-2012-01-01")
                    .doesNotContain("digest-2011-12-30");
            assertThat(firm.posts("digest-2011-12-31")).isOne();
        }
    }

    private static String key(LocalDate day) {
        return "digest-" + day;
    }

    private static Workspace team() {
        return Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin())
                .member(Member.of("U0SAM000001", "sam", "Sam Okafor"))
                .channel("C0CUSTOMERS", "customers")
                .build();
    }
}
