package dev.touchbase.domain.upkeep;

import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.Staff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/// One copy of the database a night, in the business's time; made later where the night was missed. When none can be
/// made, the owners are told once that day, and it is tried again each hour. Once a month the new copy is restored
/// for a trial; one that can't be restored is as good as none, and told alike.
public final class NightlyBackup {

    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final Duration AGAIN = Duration.ofHours(1);

    private final Firms firms;
    private final Backups backups;
    private final Outbox outbox;
    private final BiConsumer<LocalDate, RuntimeException> onFault;
    private Instant notBefore = Instant.MIN;

    /// Works with these.
    ///
    /// @param onFault is told why the copy of a day could not be made
    public NightlyBackup(Firms firms, Backups backups, Outbox outbox, BiConsumer<LocalDate, RuntimeException> onFault) {
        this.firms = firms;
        this.backups = backups;
        this.outbox = outbox;
        this.onFault = onFault;
    }

    /// Makes the copy that is due at `now`, if one is, and deletes those that are old enough.
    public void tick(Instant now) {
        if (now.isBefore(notBefore)) {
            return;
        }
        firms.all(now).stream().findFirst().ifPresent(firm -> tick(firm, now));
    }

    private void tick(Firm firm, Instant now) {
        LocalDate today = firm.today();
        boolean night = !now.atZone(firm.settings().zone()).toLocalTime().isBefore(NIGHT);
        if (!night || backups.days().contains(today)) {
            return;
        }
        try {
            backups.make(today);
            deleteOld();
            if (backups.rehearsed()
                    .filter(last -> last.plusMonths(1).isAfter(today))
                    .isEmpty()) {
                backups.rehearse(today, now);
            }
        } catch (RuntimeException fault) {
            notBefore = now.plus(AGAIN);
            onFault.accept(today, fault);
            firm.owners().stream()
                    .map(Staff::id)
                    .forEach(owner -> outbox.put(firm.id(), new Notice.BackupFailed(today, owner), now));
        }
    }

    private void deleteOld() {
        Set<LocalDate> old = new HashSet<>(backups.days());
        old.removeAll(KeptDays.of(old));
        old.forEach(backups::delete);
    }
}
