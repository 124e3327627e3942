package dev.touchbase.domain.upkeep;

import dev.touchbase.domain.calendar.LocalMoments;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.setting.PersonalSettings;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which reminders and digests of the last day must be in the outbox, worked out anew from cadences, settings and
/// absences.
public final class ExpectedNotices {

    private static final Duration DAY = Duration.ofHours(24);

    /// So long after it is due a notice may take to be put.
    private static final Duration GRACE = Duration.ofMinutes(5);

    private static final LocalTime NO_REMINDERS_AFTER = LocalTime.of(20, 0);
    private static final Duration NO_DIGEST_AFTER = Duration.ofHours(4);
    private static final int DIGESTS_LOOKED_BACK = 14;

    private final Firms firms;
    private final StaffMembers members;
    private final AuditFacts facts;

    /// Works them out from these.
    public ExpectedNotices(Firms firms, StaffMembers members, AuditFacts facts) {
        this.firms = firms;
        this.members = members;
        this.facts = facts;
    }

    /// Those that should be there by `now`, each as the finding that it would be.
    List<Finding> at(Firm firm, Instant now) {
        List<Finding> expected = new ArrayList<>(digests(firm, now));
        Asked asked = new Asked(firm);
        List<Absence> absences = members.absences(firm.id(), firm.today().minusDays(2));
        for (Staff staff : firm.staff()) {
            if (staff.mayUse() && staff.slackId() != null) {
                expected.addAll(reminders(firm, staff, absences, asked, now));
            }
        }
        return expected;
    }

    private List<Finding> reminders(Firm firm, Staff staff, List<Absence> absences, Asked asked, Instant now) {
        PersonalSettings own = firms.personal(firm, staff.id());
        return days(now, staff.zone())
                .filter(day -> own.reminders()
                        && own.workdays().days().contains(day.getDayOfWeek())
                        && !closed(firm, day)
                        && absences.stream().noneMatch(each -> isAway(each, staff, day)))
                .flatMap(day -> reminder(firm, staff, day, own.reminderTime(), asked, now).stream())
                .toList();
    }

    private Optional<Finding> reminder(
            Firm firm, Staff staff, LocalDate day, LocalTime time, Asked asked, Instant now) {
        Instant from = LocalMoments.at(day, time, staff.zone());
        Instant until = LocalMoments.at(day, NO_REMINDERS_AFTER, staff.zone());
        Instant proof = earlier(now, until).minus(GRACE);
        return recent(from, proof, now) && !facts.firmChanged(firm.id(), proof) && asked.is(staff.id(), day, proof)
                ? Optional.of(new Finding(new Notice.Reminder(staff.id(), day).key(), Finding.Kind.NO_REMINDER, from))
                : Optional.empty();
    }

    private List<Finding> digests(Firm firm, Instant now) {
        if (firm.onlyOne().isPresent() || firm.staff().isEmpty()) {
            return List.of();
        }
        return days(now, firm.settings().zone())
                .filter(day -> firm.calendar().isWorkingDay(day))
                .flatMap(day -> digest(firm, day, now).stream())
                .toList();
    }

    private Optional<Finding> digest(Firm firm, LocalDate day, Instant now) {
        Instant from = LocalMoments.at(
                day, firm.settings().digestTime(), firm.settings().zone());
        Instant until = from.plus(NO_DIGEST_AFTER);
        Instant proof = earlier(now, until).minus(GRACE);
        return recent(from, proof, now)
                        && !facts.firmChanged(firm.id(), proof)
                        && (now.isBefore(until) || hadDigests(firm, day))
                ? Optional.of(new Finding(new Notice.Digest(day).key(), Finding.Kind.NO_DIGEST, from))
                : Optional.empty();
    }

    /// A firm that began after its digest's time has none that day, and misses nothing.
    private boolean hadDigests(Firm firm, LocalDate before) {
        List<String> earlier = IntStream.rangeClosed(1, DIGESTS_LOOKED_BACK)
                .mapToObj(back -> new Notice.Digest(before.minusDays(back)).key())
                .toList();
        return !facts.known(firm.id(), earlier).isEmpty();
    }

    private static boolean recent(Instant from, Instant proof, Instant now) {
        return !proof.isBefore(from) && !from.isBefore(now.minus(DAY));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Stream<LocalDate> days(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return Stream.of(today.minusDays(1), today);
    }

    private static boolean isAway(Absence absence, Staff staff, LocalDate day) {
        return absence.staff().equals(staff.id())
                && (absence.covers(day) || absence.covers(day.minusDays(1)) || absence.covers(day.plusDays(1)));
    }

    private static boolean closed(Firm firm, LocalDate day) {
        return firm.settings().closures().stream().anyMatch(span -> span.contains(day))
                || firm.holidays()
                        .nameOf(day, firm.settings().country(), firm.settings().region())
                        .isPresent();
    }

    /// Who has something to do by when, read once for all who share a day.
    private final class Asked {

        private record When(LocalDate day, Instant since) {}

        private final Firm firm;
        private final Map<When, List<AuditFacts.Asking>> read = new HashMap<>();

        Asked(Firm firm) {
            this.firm = firm;
        }

        boolean is(StaffId staff, LocalDate day, Instant since) {
            return read
                    .computeIfAbsent(new When(day, since), when -> facts.asking(firm.id(), when.day(), when.since()))
                    .stream()
                    .anyMatch(each -> falls(each).filter(staff::equals).isPresent());
        }

        /// The first who is there; where all are gone it is found by load, or an owner's, and proves nothing.
        private Optional<StaffId> falls(AuditFacts.Asking asking) {
            Optional<Staff> alone = firm.onlyOne();
            return alone.isPresent()
                    ? alone.map(Staff::id)
                    : Stream.of(
                                    Optional.ofNullable(asking.follows()),
                                    Optional.ofNullable(asking.assignee()),
                                    Optional.ofNullable(asking.champion()))
                            .flatMap(Optional::stream)
                            .filter(each ->
                                    firm.find(each).filter(Staff::active).isPresent())
                            .findFirst();
        }
    }
}
