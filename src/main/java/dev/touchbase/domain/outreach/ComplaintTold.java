package dev.touchbase.domain.outreach;

import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Tells those whom a complaint concerns: all hats, whoever handles it, and who planned what it holds; each once, and
/// nobody of what they did themselves.
public final class ComplaintTold {

    private final ActDesk desk;
    private final Assignments assignments;
    private final CheckIns checkIns;
    private final Outbox outbox;

    /// Tells through `outbox`.
    public ComplaintTold(ActDesk desk, Assignments assignments, CheckIns checkIns, Outbox outbox) {
        this.desk = desk;
        this.assignments = assignments;
        this.checkIns = checkIns;
        this.outbox = outbox;
    }

    /// All hats, and who handles the complaint while it is open.
    record Everybody(Set<StaffId> staff) {}

    /// Works it out, while the complaint is open.
    Everybody everybody(ActDesk.Open open) {
        Set<StaffId> all = new LinkedHashSet<>();
        assignments.of(open.firm().id(), open.customer().id()).stream()
                .map(Assignment::staff)
                .forEach(all::add);
        Stream.ofNullable(open.customer().champion()).forEach(all::add);
        checkIns.of(open.firm().id(), open.customer().id())
                .map(checkIn -> desk.responsible(open.firm(), open.customer(), checkIn))
                .ifPresent(handler -> {
                    if (handler instanceof Responsible.Someone someone) {
                        all.add(someone.staff());
                    }
                });
        return new Everybody(all);
    }

    /// It is open now.
    void opened(ActDesk.Open open, ComplaintTurn.Opened opened, Touchpoint touchpoint) {
        Upcoming.after(desk, open);
        Set<StaffId> all = everybody(open).staff();
        all.addAll(planners(opened.held()));
        all.removeAll(touchpoint.staff());
        StaffId by = touchpoint.staff().getFirst();
        put(
                open,
                all,
                to -> new Notice.Complaint(
                        touchpoint.id().value(), to, by, open.customer().id()));
    }

    /// It is closed now.
    ///
    /// @param everybody as it was before
    void closed(ActDesk.Open open, ComplaintTurn.Closed closed, Everybody everybody) {
        Set<StaffId> all = new LinkedHashSet<>(everybody.staff());
        all.addAll(planners(closed.released().back()));
        put(
                open,
                all,
                to -> new Notice.ComplaintClosed(
                        open.change().id().value(),
                        closed.complaint().id(),
                        to,
                        open.customer().id()));
    }

    /// These stay off.
    void calledOff(ActDesk.Open open, HeldContacts.Released released) {
        for (HeldContacts.CalledOff off : released.off()) {
            if (off.contact() instanceof HeldContact.Planned(var plan)) {
                put(
                        open,
                        Set.of(plan.staff()),
                        to -> new Notice.PlanCalledOff(
                                open.change().id().value(), plan.id(), to, off.against() == null));
            }
        }
    }

    private void put(ActDesk.Open open, Set<StaffId> all, Function<StaffId, Notice> notice) {
        all.stream()
                .filter(to -> !to.equals(open.actor().staffId()))
                .forEach(to -> outbox.put(open.firm().id(), notice.apply(to), open.now()));
    }

    private static Collection<StaffId> planners(Collection<HeldContact> contacts) {
        return contacts.stream()
                .map(each -> each instanceof HeldContact.Planned(var plan) ? plan.staff() : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
