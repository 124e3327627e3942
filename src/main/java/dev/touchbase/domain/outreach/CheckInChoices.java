package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.cadence.Decision;
import dev.touchbase.domain.cadence.Decisions;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Snoozes and skips: what people decide about one check-in.
public final class CheckInChoices {

    private final ActDesk desk;
    private final CheckIns checkIns;
    private final CheckInBook book;
    private final Decisions decisions;
    private final ComplaintHolds complaints;

    /// Works with these.
    public CheckInChoices(
            ActDesk desk, CheckIns checkIns, CheckInBook book, Decisions decisions, ComplaintHolds complaints) {
        this.desk = desk;
        this.checkIns = checkIns;
        this.book = book;
        this.decisions = decisions;
        this.complaints = complaints;
    }

    /// A check-in was moved.
    ///
    /// @param pastMax true when it now lies later than the cadence's maximum allows
    public record Moved(ChangeId change, Customer customer, CheckIn before, Upcoming upcoming, boolean pastMax) {}

    /// How a snooze ended.
    public sealed interface SnoozeOutcome {

        /// It was put off.
        record Snoozed(Moved moved) implements SnoozeOutcome {}

        /// It isn't due before: nothing was changed yet.
        ///
        /// @param until the working day to which it would come forward
        record WouldComeForward(Customer customer, CheckIn before, LocalDate until) implements SnoozeOutcome {}
    }

    /// Puts the check-in off until `until`, a day of the business; one that is due later stays where it is.
    ///
    /// @throws Refused when the day is not ahead, the customer is closed, or a complaint is open
    public SnoozeOutcome snooze(Actor actor, CustomerId id, LocalDate until) {
        return desk.on(actor, id, open -> {
            CheckIn before = current(open);
            LocalDate day = open.firm().calendar().onOrAfter(until).orElse(until);
            return day.isBefore(before.dueOn()) && until.isAfter(open.firm().today())
                    ? new SnoozeOutcome.WouldComeForward(open.customer(), before, day)
                    : new SnoozeOutcome.Snoozed(moveTo(open, before, until, "snoozed "));
        });
    }

    /// Moves the check-in to `until`, whether that is earlier or later than before.
    ///
    /// @throws Refused when the day is not ahead, the customer is closed, or a complaint is open
    public Moved moveForward(Actor actor, CustomerId id, LocalDate until) {
        return desk.on(actor, id, open -> moveTo(open, current(open), until, "moved forward "));
    }

    private Moved moveTo(ActDesk.Open open, CheckIn before, LocalDate until, String done) {
        if (!until.isAfter(open.firm().today())) {
            throw Refused.badInput("That day isn't ahead.", "Name a later one, such as: snooze acme 3 days.");
        }
        decide(open, Decision.Kind.SNOOZE, until, null);
        open.change().says(done + open.customer().name());
        return moved(open, before);
    }

    /// Leaves this check-in out: the next one is the first of the anchor's cycles that lies after it and after today.
    ///
    /// @throws Refused without a reason, when the customer is closed, or a complaint is open
    public Moved skip(Actor actor, CustomerId id, String reason) {
        return desk.on(actor, id, open -> {
            if (reason.isBlank()) {
                throw Refused.badInput(
                        "A skip wants a reason.", "Type it after the name, such as: skip acme on holiday.");
            }
            CheckIn before = current(open);
            decide(open, Decision.Kind.SKIP, leftOut(open, before), reason);
            open.change().says("skipped the check-in of " + open.customer().name());
            return moved(open, before);
        });
    }

    /// The day that is left out: the one on which the cadence makes it due, or today when that has passed.
    private static LocalDate leftOut(ActDesk.Open open, CheckIn before) {
        return fromCadence(before) && before.dueOn().isAfter(open.firm().today())
                ? before.dueOn()
                : open.firm().today();
    }

    /// A date that somebody named, however far away, is no cycle to go on from.
    private static boolean fromCadence(CheckIn checkIn) {
        return switch (checkIn.why()) {
            case CADENCE, FIRST, SKIPPED -> true;
            case NEXT, SNOOZED, RETRY, OTHER_CHANNEL, NO_REPLY, COMPLAINT -> false;
        };
    }

    private CheckIn current(ActDesk.Open open) {
        if (complaints.open(open.firm().id(), open.customer().id()).isPresent()) {
            throw Refused.badInput(
                    "A complaint of " + open.customer().name() + " is open, and that can't be put off.",
                    "Close it when it is settled: complaint, then the customer, closed, and how it was settled.");
        }
        return checkIns.of(open.firm().id(), open.customer().id())
                .orElseThrow(() -> Refused.overtaken(open.customer().name() + " is closed, so nothing is due."));
    }

    private void decide(ActDesk.Open open, Decision.Kind kind, LocalDate until, @Nullable String reason) {
        decisions.add(
                open.firm().id(),
                new Decision(
                        0,
                        open.customer().id(),
                        kind,
                        until,
                        open.now(),
                        open.actor().staffId(),
                        reason));
    }

    private Moved moved(ActDesk.Open open, CheckIn before) {
        Upcoming upcoming = Upcoming.after(desk, open);
        CheckIn after = upcoming.checkIn();
        boolean pastMax = after != null && after.dueOn().isAfter(after.maxOn());
        return new Moved(open.change().id(), open.customer(), before, upcoming, pastMax);
    }
}
