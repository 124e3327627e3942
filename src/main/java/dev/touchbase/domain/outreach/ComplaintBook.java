package dev.touchbase.domain.outreach;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Complaints, opened and closed by anyone. While one is open, service is due every working day, and advertising waits.
public final class ComplaintBook {

    private final ActDesk desk;
    private final ContactLog log;
    private final ComplaintHolds holds;
    private final CheckIns checkIns;

    /// Works with these.
    public ComplaintBook(ActDesk desk, ContactLog log, ComplaintHolds holds, CheckIns checkIns) {
        this.desk = desk;
        this.log = log;
        this.holds = holds;
        this.checkIns = checkIns;
    }

    /// A complaint that is open, and who handles it.
    public record Open(Suppression complaint, Responsible handler) {}

    /// The one that is open.
    public Optional<Open> open(Actor actor, CustomerId id) {
        Firm firm = desk.firm(actor);
        return holds.open(firm.id(), id).map(complaint -> new Open(complaint, handler(firm, desk.customer(actor, id))));
    }

    private Responsible handler(Firm firm, Customer customer) {
        return checkIns.of(firm.id(), customer.id())
                .map(checkIn -> desk.responsible(firm, customer, checkIn))
                .orElseGet(Responsible.Nobody::new);
    }

    /// Records what the customer said as a contact of theirs. It opens a complaint, or adds to the one that is open.
    ///
    /// @param channel by which they said it
    /// @param said in the words typed
    public Logged complain(Actor actor, CustomerId id, Channel channel, @Nullable PersonId person, String said) {
        return desk.on(actor, id, open -> {
            Logged logged = log.log(actor, complaint(id, channel, person, said));
            open.change().says("recorded a complaint of " + open.customer().name());
            return logged;
        });
    }

    private static LogRequest complaint(CustomerId id, Channel channel, @Nullable PersonId person, String said) {
        return new LogRequest(
                id,
                person,
                List.of(),
                channel,
                Direction.INBOUND,
                Purpose.COMPLAINT,
                Outcome.COMPLAINT,
                false,
                null,
                said,
                null,
                null,
                null,
                null);
    }

    /// A complaint was closed.
    public record Closed(ChangeId change, Customer customer, ComplaintTurn.Closed turn, Upcoming upcoming) {}

    /// Closes it: advertising may go on, and what was held is put back where the policy lets it pass.
    ///
    /// @param how it was settled
    /// @throws Refused when none is open
    public Closed close(Actor actor, CustomerId id, String how) {
        return desk.on(actor, id, open -> {
            Suppression complaint = holds.open(open.firm().id(), id)
                    .orElseThrow(() -> Refused.overtaken(
                            open.customer().name() + " has no open complaint, so there is nothing to close."));
            ComplaintTurn.Closed closed = holds.close(open, complaint, how);
            open.change().says("closed the complaint of " + open.customer().name());
            return new Closed(open.change().id(), open.customer(), closed, Upcoming.after(desk, open));
        });
    }
}
