package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Promises;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was promised, and whether it was kept.
public final class PromiseBook {

    private final ActDesk desk;
    private final Promises promises;

    /// Works with these.
    public PromiseBook(ActDesk desk, Promises promises) {
        this.desk = desk;
        this.promises = promises;
    }

    /// A promise that was made or settled.
    public record Promised(ChangeId change, Customer customer, Promise promise) {}

    /// Records a promise that the actor, or `by`, has to keep.
    ///
    /// @param keeper null: the actor
    public Promised promise(Actor actor, CustomerId id, String what, LocalDate by, @Nullable StaffId keeper) {
        return desk.on(actor, id, open -> {
            StaffId who = keeper != null ? keeper : actor.staffId();
            if (who == null) {
                throw Refused.badInput("Nobody is named who keeps the promise.", "Say by whom: by @name.");
            }
            requireSaid(what);
            Promise made = promises.add(
                    open.firm().id(), new Promise(0, id, null, what, by, who, open.now(), Promise.State.OPEN, null));
            return done(open, "promised " + open.customer().name() + " “" + what + "”", made);
        });
    }

    /// The open promises to a customer, soonest first.
    public List<Promise> open(Actor actor, CustomerId id) {
        return promises.open(actor.workspace(), List.of(id));
    }

    /// The promise with this key, for filling a form.
    ///
    /// @throws Refused when it is settled already
    public Promise find(Actor actor, long promiseId) {
        Promise promise = promises.find(actor.workspace(), promiseId)
                .orElseThrow(() -> Refused.notFound("promise", "#" + promiseId));
        requireOpen(promise);
        return promise;
    }

    /// Changes what was promised, or by when.
    ///
    /// @throws Refused when it is settled already, or nothing is said to be promised
    public Promised change(Actor actor, long promiseId, String what, LocalDate by) {
        return desk.on(actor, find(actor, promiseId).customer(), open -> {
            requireSaid(what);
            Promise before = find(actor, promiseId);
            Promise after = new Promise(
                    before.id(),
                    before.customer(),
                    before.touchpoint(),
                    what,
                    by,
                    before.staff(),
                    before.madeAt(),
                    before.state(),
                    before.settledAt());
            promises.save(open.firm().id(), after);
            return done(open, "changed the promise to " + open.customer().name(), after);
        });
    }

    /// Settles a promise as kept or broken.
    ///
    /// @throws Refused when it is settled already
    public Promised settle(Actor actor, long promiseId, Promise.State as) {
        Promise promise = promises.find(actor.workspace(), promiseId)
                .orElseThrow(() -> Refused.notFound("promise", "#" + promiseId));
        return desk.on(actor, promise.customer(), open -> {
            Promise settled = find(actor, promiseId).settled(as, open.now());
            promises.save(open.firm().id(), settled);
            return done(
                    open,
                    (as == Promise.State.KEPT ? "kept" : "marked as broken") + " the promise to "
                            + open.customer().name(),
                    settled);
        });
    }

    private static void requireSaid(String what) {
        if (what.isBlank()) {
            throw Refused.badInput("It isn't said what was promised.", "Type it like: promise acme quote by friday.");
        }
    }

    private static void requireOpen(Promise promise) {
        if (promise.state() != Promise.State.OPEN) {
            throw Refused.overtaken("That promise was settled already: "
                    + (promise.state() == Promise.State.KEPT ? "kept." : "broken."));
        }
    }

    private Promised done(ActDesk.Open open, String summary, Promise promise) {
        open.change().says(summary);
        open.change().concerns(open.customer().id().value());
        desk.consequences().mend(open.firm(), open.customer().id(), open.now());
        return new Promised(open.change().id(), open.customer(), promise);
    }
}
