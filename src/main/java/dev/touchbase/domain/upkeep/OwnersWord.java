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
import java.util.List;
import java.util.function.Supplier;

/// Tells the owners, once a day at most, what would otherwise be seen by nobody: messages that were given up, and a
/// machine that needs something.
public final class OwnersWord {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final Duration FIRST_LOOKED_BACK = Duration.ofDays(7);
    private static final int MOST = 1_000;

    private final Firms firms;
    private final AuditFacts facts;
    private final Outbox outbox;
    private final Supplier<List<String>> machine;

    /// What there is to tell.
    ///
    /// @param dead what was given up since the owners were last told
    /// @param machine what the machine needs, a sentence each
    public record Content(List<DeadLetter> dead, List<String> machine) {
        public Content {
            dead = List.copyOf(dead);
            machine = List.copyOf(machine);
        }

        /// True when there is nothing.
        public boolean empty() {
            return dead.isEmpty() && machine.isEmpty();
        }
    }

    /// Works with these.
    ///
    /// @param machine what the machine needs just now, a sentence each
    public OwnersWord(Firms firms, AuditFacts facts, Outbox outbox, Supplier<List<String>> machine) {
        this.firms = firms;
        this.facts = facts;
        this.outbox = outbox;
        this.machine = machine;
    }

    /// Puts it on its way to every owner, where there is something to tell, it is day, and nothing was told today.
    public void tick(Instant now) {
        firms.all(now).stream()
                .filter(firm -> firm.settings().notices() && isDay(firm, now))
                .filter(firm -> !toldToday(firm) && !at(firm, firm.today(), now).empty())
                .forEach(firm -> firm.owners().stream()
                        .map(Staff::id)
                        .forEach(owner -> outbox.put(firm.id(), new Notice.NeedsAttention(firm.today(), owner), now)));
    }

    /// What there is to tell on `day`, as things are at `now`.
    public Content at(Firm firm, LocalDate day, Instant now) {
        Instant since = facts.ownersToldBefore(firm.id(), day).orElse(now.minus(FIRST_LOOKED_BACK));
        return new Content(facts.dead(firm.id(), since, MOST), machine.get());
    }

    private boolean toldToday(Firm firm) {
        return firm.owners().stream()
                .map(owner -> new Notice.NeedsAttention(firm.today(), owner.id()))
                .anyMatch(notice -> outbox.known(firm.id(), notice.key()));
    }

    private static boolean isDay(Firm firm, Instant now) {
        LocalTime time = now.atZone(firm.settings().zone()).toLocalTime();
        return !time.isBefore(MORNING) && time.isBefore(EVENING);
    }
}
