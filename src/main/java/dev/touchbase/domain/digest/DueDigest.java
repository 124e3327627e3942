package dev.touchbase.domain.digest;

import dev.touchbase.domain.calendar.LocalMoments;
import dev.touchbase.domain.insight.ContactHistory;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.reminder.DueList;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.touchpoint.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides at `now` whether the digest is due, and what it says. One a working day of the business; too late it is
/// recorded as missed, with the reason.
public final class DueDigest {

    /// Later than this after its time it is not posted any more.
    public static final Duration TOO_LATE = Duration.ofHours(4);

    private static final int LOOKED_BACK = 14;

    private final Firms firms;
    private final DueList dueList;
    private final ContactHistory history;
    private final Outbox outbox;

    /// Works with these.
    public DueDigest(Firms firms, DueList dueList, ContactHistory history, Outbox outbox) {
        this.firms = firms;
        this.dueList = dueList;
        this.history = history;
        this.outbox = outbox;
    }

    /// Puts the digest into the outbox where it is due, for every firm that has more than one person; where notices are
    /// off, that becomes the reason why it was missed.
    public void tick(Instant now) {
        firms.all(now).stream()
                .filter(firm -> firm.onlyOne().isEmpty() && !firm.staff().isEmpty())
                .forEach(firm -> tick(firm, now));
    }

    private void tick(Firm firm, Instant now) {
        recordMissed(firm, now);
        LocalDate day = firm.today();
        if (!firm.calendar().isWorkingDay(day) || now.isBefore(dueAt(firm))) {
            return;
        }
        if (tooLate(firm, now)) {
            lastKnown(firm).ifPresent(before -> missed(firm, day, now));
        } else if (firm.settings().notices()) {
            outbox.put(firm.id(), new Notice.Digest(day), now);
        }
    }

    /// True when the digest of today is not posted any more.
    public boolean tooLate(Firm firm, Instant now) {
        return !now.isBefore(dueAt(firm).plus(TOO_LATE));
    }

    private static Instant dueAt(Firm firm) {
        return LocalMoments.at(
                firm.today(), firm.settings().digestTime(), firm.settings().zone());
    }

    /// Each working day since the last known digest gets its row, so that every gap is explained; that one too,
    /// where it was put on its way and did not get there on its day. A day that the zone has left out had none.
    private void recordMissed(Firm firm, Instant now) {
        LocalDate day = lastKnown(firm).orElse(firm.today());
        while (day.isBefore(firm.today())) {
            if (LocalMoments.exists(day, firm.settings().zone())) {
                missed(firm, day, now);
            }
            day = firm.calendar().after(day).orElse(firm.today());
        }
    }

    private Optional<LocalDate> lastKnown(Firm firm) {
        for (int back = 1; back <= LOOKED_BACK; back++) {
            LocalDate day = firm.today().minusDays(back);
            if (outbox.known(firm.id(), new Notice.Digest(day).key())) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private void missed(Firm firm, LocalDate day, Instant now) {
        var digest = new Notice.Digest(day);
        outbox.putMissed(firm.id(), digest, reason(firm, outbox.known(firm.id(), digest.key())), now);
    }

    private static String reason(Firm firm, boolean wasDue) {
        if (!firm.settings().notices()) {
            return "notices were off";
        }
        return (wasDue ? "it did not get through to Slack" : "Touchbase was not running") + " between "
                + firm.settings().digestTime() + " and "
                + firm.settings().digestTime().plus(TOO_LATE);
    }

    /// What the digest of today says, as things are at `now`.
    public Digest content(Firm firm, Instant now) {
        List<DueRow> due = dueList.dueBy(firm, firm.today(), now).stream()
                .filter(row -> row.held() == null)
                .toList();
        List<DueRow> someones = due.stream().filter(row -> !row.nobodys()).toList();
        List<DueRow> late = someones.stream()
                .filter(row -> row.since().isBefore(firm.today()))
                .toList();
        LocalDate since =
                firm.calendar().before(firm.today()).orElse(firm.today().minusDays(1));
        return new Digest(
                firm.today(),
                someones.stream()
                        .filter(row -> row.since().equals(firm.today()))
                        .toList(),
                late.size(),
                late,
                due.stream().filter(DueRow::nobodys).toList(),
                since,
                outcomes(firm, since),
                missed(firm));
    }

    /// Back to the last one that was posted.
    private List<Digest.Missed> missed(Firm firm) {
        List<Digest.Missed> all = new ArrayList<>();
        Optional<LocalDate> day = firm.calendar().before(firm.today());
        while (day.isPresent() && all.size() < LOOKED_BACK) {
            Optional<String> why = outbox.missed(firm.id(), new Notice.Digest(day.get()).key());
            if (why.isEmpty()) {
                break;
            }
            all.addFirst(new Digest.Missed(day.get(), why.get()));
            day = firm.calendar().before(day.get());
        }
        return all;
    }

    private Map<Outcome, Long> outcomes(Firm firm, LocalDate since) {
        Map<Outcome, Long> sum = new EnumMap<>(Outcome.class);
        since.datesUntil(firm.today())
                .forEach(day ->
                        history.outcomesOn(firm.id(), day).forEach((outcome, n) -> sum.merge(outcome, n, Long::sum)));
        return sum;
    }
}
