package dev.touchbase.domain.change;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.domain.audit.Changes.InTheWay;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.outreach.Consequences;
import dev.touchbase.domain.outreach.WideChanges;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Takes changes back, newest first; an undo can itself be undone.
public final class UndoBook {

    /// Older changes are asked about first.
    public static final Duration OLD = Duration.ofHours(1);

    private final InstantSource clock;
    private final Changes changes;
    private final Firms firms;
    private final Customers customers;
    private final Consequences consequences;
    private final WideChanges wideChanges;

    /// Works with these.
    public UndoBook(
            InstantSource clock,
            Changes changes,
            Firms firms,
            Customers customers,
            Consequences consequences,
            WideChanges wideChanges) {
        this.clock = clock;
        this.changes = changes;
        this.firms = firms;
        this.customers = customers;
        this.consequences = consequences;
        this.wideChanges = wideChanges;
    }

    /// How an undo ended.
    public sealed interface UndoOutcome {

        /// It is as it was before; `undo` can itself be undone.
        record Undone(ChangeId undo, Change change) implements UndoOutcome {}

        /// It is old: nothing was done yet.
        record AskFirst(Change change) implements UndoOutcome {}

        /// Somebody has changed the same since; nothing was done.
        record InTheWayOf(Change change, Change later) implements UndoOutcome {}

        /// It had been taken back already.
        record AlreadyUndone(Change change) implements UndoOutcome {}

        /// There is nothing of theirs to take back.
        record Nothing() implements UndoOutcome {}
    }

    /// Takes back the actor's newest change.
    public UndoOutcome undoLatest(Actor actor) {
        StaffId mine = Objects.requireNonNull(actor.staffId(), "only staff undo");
        List<Change> latest = changes.latest(actor.workspace(), mine, 1);
        return latest.isEmpty()
                ? new UndoOutcome.Nothing()
                : undo(actor, latest.getFirst().id(), false);
    }

    /// Takes this change back.
    ///
    /// @param confirmed true once the actor has said yes to taking back an old one
    /// @throws Refused when it is a colleague's and the actor is no owner
    public UndoOutcome undo(Actor actor, ChangeId id, boolean confirmed) {
        Instant now = clock.instant();
        return changes.change(actor, now, open -> {
            Firm firm = firms.at(actor.workspace(), now);
            Change change =
                    changes.find(actor.workspace(), id).orElseThrow(() -> Refused.notFound("change", "#" + id.value()));
            allow(actor, firm, change);
            if (change.undoneBy() != null) {
                return new UndoOutcome.AlreadyUndone(change);
            }
            if (!confirmed && change.at().isBefore(now.minus(OLD))) {
                return new UndoOutcome.AskFirst(change);
            }
            Optional<InTheWay> inTheWay = changes.revert(open, change);
            if (inTheWay.isPresent()) {
                return new UndoOutcome.InTheWayOf(change, inTheWay.get().later());
            }
            open.says("took back: " + change.summary());
            recompute(open, firm, change, now);
            mendTold(change);
            return new UndoOutcome.Undone(open.id(), change);
        });
    }

    private static void allow(Actor actor, Firm firm, Change change) {
        if (actor instanceof Actor.ByStaff someone && !someone.staff().id().equals(change.by())) {
            firm.permissions().require(someone.staff(), Act.CORRECT_OTHERS);
        }
    }

    private void mendTold(Change change) {
        changes.touchpoints(change).forEach(each -> consequences.mendTold(change.workspace(), each));
        consequences.mendTold(change.workspace(), change.undoes() == null ? change.id() : change.undoes());
    }

    private void recompute(Changes.OpenChange open, Firm before, Change change, Instant now) {
        if (change.customers().isEmpty()) {
            wideChanges.begin(before.id(), now);
            return;
        }
        Firm firm = firms.at(before.id(), now);
        List<CustomerId> ids = change.customers().stream().map(CustomerId::new).toList();
        customers.find(firm.id(), ids).forEach(customer -> consequences.draw(open, firm, customer, now));
    }
}
