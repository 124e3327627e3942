package dev.touchbase.domain.reminder;

import dev.touchbase.domain.calendar.LocalMoments;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.setting.PersonalSettings;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffMembers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Decides at `now` which personal messages are due, and puts each into the outbox once: a key holds the person's local
/// date, so a restart, a missed hour and a moved clock run the same path.
public final class DueReminders {

    /// Later than this in a person's own time a reminder waits for the next day.
    public static final LocalTime TOO_LATE = LocalTime.of(20, 0);

    private static final Duration BEFORE_PLAN = Duration.ofMinutes(10);
    private static final Duration PLAN_STILL_USEFUL = Duration.ofMinutes(30);
    private static final int RETURNS_LOOKED_BACK = 14;

    private final Firms firms;
    private final DueList dueList;
    private final MyDays myDays;
    private final Plans plans;
    private final StaffMembers staffMembers;
    private final Outbox outbox;

    /// Works with these.
    public DueReminders(
            Firms firms, DueList dueList, MyDays myDays, Plans plans, StaffMembers staffMembers, Outbox outbox) {
        this.firms = firms;
        this.dueList = dueList;
        this.myDays = myDays;
        this.plans = plans;
        this.staffMembers = staffMembers;
        this.outbox = outbox;
    }

    /// Puts what is due at `now` into the outbox, for every firm that wants notices.
    ///
    /// @param stopping true when whoever is left is to be left for the next time
    public void tick(Instant now, BooleanSupplier stopping) {
        firms.all(now).stream().filter(firm -> firm.settings().notices()).forEach(firm -> tick(firm, now, stopping));
    }

    private void tick(Firm firm, Instant now, BooleanSupplier stopping) {
        plansSoon(firm, now);
        List<Staff> waiting = firm.staff().stream()
                .filter(staff -> reminderTime(firm, staff, now))
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        List<DueRow> everybodys = dueList.dueBy(firm, latestDay(waiting, now), now);
        for (Staff staff : waiting) {
            if (stopping.getAsBoolean()) {
                return;
            }
            remind(firm, staff, everybodys, now);
        }
    }

    private void remind(Firm firm, Staff staff, List<DueRow> everybodys, Instant now) {
        welcomeBack(firm, staff, now);
        overdueBundle(firm, staff, everybodys, now);
        if (!myDays.of(firm, staff, everybodys, now).empty()) {
            outbox.put(firm.id(), reminder(staff, now), now);
        }
    }

    private static LocalDate latestDay(List<Staff> waiting, Instant now) {
        return waiting.stream()
                .map(staff -> now.atZone(staff.zone()).toLocalDate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Notice.Reminder reminder(Staff staff, Instant now) {
        return new Notice.Reminder(staff.id(), now.atZone(staff.zone()).toLocalDate());
    }

    private boolean reminderTime(Firm firm, Staff staff, Instant now) {
        if (!staff.mayUse()
                || staff.slackId() == null
                || firm.away(staff.id(), firm.today()).isPresent()) {
            return false;
        }
        PersonalSettings own = firms.personal(firm, staff.id());
        LocalDate day = now.atZone(staff.zone()).toLocalDate();
        LocalTime time = now.atZone(staff.zone()).toLocalTime();
        return own.reminders()
                && own.workdays().days().contains(day.getDayOfWeek())
                && !closed(firm, day)
                && !now.isBefore(LocalMoments.at(day, own.reminderTime(), staff.zone()))
                && time.isBefore(TOO_LATE)
                && !outbox.known(firm.id(), reminder(staff, now).key());
    }

    /// A public holiday or a closure of the business; one's own week is asked for apart.
    private static boolean closed(Firm firm, LocalDate day) {
        return firm.settings().closures().stream().anyMatch(span -> span.contains(day))
                || firm.holidays()
                        .nameOf(day, firm.settings().country(), firm.settings().region())
                        .isPresent();
    }

    private void plansSoon(Firm firm, Instant now) {
        List<Plan> soon = plans.timedBetween(firm.id(), now.minus(PLAN_STILL_USEFUL), now.plus(BEFORE_PLAN));
        for (Plan plan : soon) {
            long minute = plan.at().getEpochSecond() / 60;
            outbox.put(firm.id(), new Notice.PlanSoon(plan.id(), plan.staff(), minute), now);
        }
    }

    private void welcomeBack(Firm firm, Staff staff, Instant now) {
        for (Absence absence : staffMembers.absences(firm.id(), firm.today().minusDays(RETURNS_LOOKED_BACK))) {
            if (absence.staff().equals(staff.id()) && absence.until().isBefore(firm.today())) {
                outbox.put(
                        firm.id(),
                        new Notice.WelcomeBack(absence.id(), staff.id(), absence.from(), absence.until()),
                        now);
            }
        }
    }

    /// Once a week, on its first working day; never to somebody alone, who would be told of themselves.
    private void overdueBundle(Firm firm, Staff staff, List<DueRow> everybodys, Instant now) {
        boolean owner = firm.owners().contains(staff);
        boolean any =
                everybodys.stream().anyMatch(row -> row.longOverdue() && row.held() == null && !row.isFor(staff.id()));
        if (owner && any && firm.onlyOne().isEmpty()) {
            LocalDate monday = firm.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            outbox.put(firm.id(), new Notice.OverdueBundle(staff.id(), monday), now);
        }
    }
}
