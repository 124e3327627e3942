package dev.touchbase.domain.cadence;

import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When a customer's next check-in is due: a pure function of stored facts, never of today.
public final class NextCheckIn {

    private final CheckInFacts facts;

    private NextCheckIn(CheckInFacts facts) {
        this.facts = facts;
    }

    /// The check-in that these facts make due; none for a closed customer.
    ///
    /// In this order: a complaint that is open, which nothing puts off; what somebody decided since the anchor (a
    /// date, a snooze, a skip); a complaint that no hold tells of (next working day); tries in vain (next working
    /// day after the last one); a message without a reply; the cadence itself.
    public static Optional<CheckIn> of(CustomerId customer, CheckInFacts facts) {
        return facts.stage() == Stage.CLOSED ? Optional.empty() : Optional.of(new NextCheckIn(facts).compute(customer));
    }

    private CheckIn compute(CustomerId customer) {
        return openComplaint(customer)
                .or(() -> decided(customer))
                .or(() -> complaint(customer))
                .or(() -> retry(customer))
                .or(() -> noReply(customer))
                .orElseGet(() -> cadence(customer));
    }

    /// Service, on each working day after the last word or try, until it is closed.
    private Optional<CheckIn> openComplaint(CustomerId customer) {
        return Optional.ofNullable(facts.complaints().openSince())
                .map(since ->
                        due(customer, workingDayAfter(lastWord(since)), CheckIn.Why.COMPLAINT, Role.SERVICE, null));
    }

    private LocalDate lastWord(LocalDate openSince) {
        return Stream.concat(
                        facts.since().stream().filter(each -> each.onlyTried() || each.complains()),
                        Stream.ofNullable(facts.anchor()))
                .findFirst()
                .filter(last -> last.complains() || !last.happenedOn().isBefore(openSince))
                .map(Touchpoint::happenedOn)
                .orElse(openSince);
    }

    private Optional<CheckIn> decided(CustomerId customer) {
        return facts.decisions().stream()
                .filter(this::stillHolds)
                .findFirst()
                .map(decision -> switch (decision.kind()) {
                    case NEXT ->
                        due(customer, onOrAfter(decision.until()), CheckIn.Why.NEXT, usualRole(), decision.by());
                    case SNOOZE -> due(customer, onOrAfter(decision.until()), CheckIn.Why.SNOOZED, usualRole(), null);
                    case SKIP ->
                        due(customer, firstCycleAfter(decision.until()), CheckIn.Why.SKIPPED, usualRole(), null);
                });
    }

    private boolean stillHolds(Decision decision) {
        Touchpoint anchor = facts.anchor();
        return anchor == null || !anchor.happenedAt().isAfter(decision.madeAt());
    }

    /// Cycles are counted from the anchor, so that a cadence that was changed since takes its own next one.
    private LocalDate firstCycleAfter(LocalDate leftOut) {
        int cycle = 1;
        while (!facts.cadence().target(anchorDay(), cycle).isAfter(leftOut)) {
            cycle++;
        }
        return onOrAfter(facts.cadence().target(anchorDay(), cycle));
    }

    private Optional<CheckIn> complaint(CustomerId customer) {
        return Optional.ofNullable(facts.anchor())
                .filter(Touchpoint::complains)
                .filter(anchor -> !facts.complaints().settledSince(anchor.happenedAt()))
                .map(anchor ->
                        due(customer, workingDayAfter(anchor.happenedOn()), CheckIn.Why.COMPLAINT, Role.SERVICE, null));
    }

    private Optional<CheckIn> retry(CustomerId customer) {
        List<Touchpoint> tries =
                facts.since().stream().filter(Touchpoint::onlyTried).toList();
        if (tries.isEmpty()) {
            return Optional.empty();
        }
        Touchpoint last = tries.getFirst();
        CheckIn.Why why = tries.size() >= facts.retryLimit() ? CheckIn.Why.OTHER_CHANNEL : CheckIn.Why.RETRY;
        return Optional.of(due(customer, workingDayAfter(last.happenedOn()), why, usualRole(), null));
    }

    private Optional<CheckIn> noReply(CustomerId customer) {
        return Optional.ofNullable(facts.anchor())
                .filter(anchor -> anchor.outcome() == Outcome.SENT && anchor.direction() == Direction.OUTBOUND)
                .filter(anchor -> facts.since().stream().noneMatch(later -> later.direction() == Direction.INBOUND))
                .map(anchor -> due(
                        customer,
                        calendar()
                                .plusWorkingDays(anchor.happenedOn(), facts.replyAfter())
                                .orElse(maxDay()),
                        CheckIn.Why.NO_REPLY,
                        usualRole(),
                        madeBy(anchor)))
                .filter(asked -> asked.dueOn().isBefore(cadence(customer).dueOn()));
    }

    private CheckIn cadence(CustomerId customer) {
        boolean never = facts.anchor() == null;
        LocalDate aimed = never ? firstDay() : facts.cadence().target(anchorDay(), 1);
        LocalDate moved = onOrAfter(aimed);
        LocalDate due =
                moved.isAfter(maxDay()) ? calendar().onOrBefore(maxDay()).orElse(maxDay()) : moved;
        return due(customer, due, never ? CheckIn.Why.FIRST : CheckIn.Why.CADENCE, usualRole(), null);
    }

    private LocalDate firstDay() {
        LocalDate chosen = facts.firstOn();
        LocalDate target = facts.cadence().target(facts.createdOn(), 1);
        return chosen == null ? target : chosen;
    }

    private CheckIn due(CustomerId customer, LocalDate on, CheckIn.Why why, Role asks, @Nullable StaffId follows) {
        return new CheckIn(customer, on, maxDay(), why, asks, follows, facts.firstOn(), null, null);
    }

    private Role usualRole() {
        return switch (facts.stage()) {
            case PROSPECT, LEAD -> Role.SALES;
            case CUSTOMER, LAPSED, CLOSED -> Role.ACCOUNT_MANAGER;
        };
    }

    private static @Nullable StaffId madeBy(Touchpoint touchpoint) {
        return touchpoint.staff().isEmpty() ? null : touchpoint.staff().getFirst();
    }

    private LocalDate anchorDay() {
        Touchpoint anchor = facts.anchor();
        return anchor == null ? facts.createdOn() : anchor.happenedOn();
    }

    private LocalDate maxDay() {
        LocalDate max = facts.cadence().max(anchorDay());
        LocalDate chosen = facts.anchor() == null ? facts.firstOn() : null;
        return chosen != null && chosen.isAfter(max) ? chosen : max;
    }

    private LocalDate workingDayAfter(LocalDate day) {
        return calendar().after(day).orElse(day.plusDays(1));
    }

    private LocalDate onOrAfter(LocalDate day) {
        return calendar().onOrAfter(day).orElse(day);
    }

    private WorkCalendar calendar() {
        return facts.calendar();
    }
}
