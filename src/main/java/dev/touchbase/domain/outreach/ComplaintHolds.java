package dev.touchbase.domain.outreach;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Opens and closes a customer's complaint as its contacts tell of it: advertising is held in between. Call it inside
/// the act that recorded, corrected or withdrew the contact.
public final class ComplaintHolds {

    /// So many contacts are looked at for a newer word about the complaint.
    private static final int LOOKED_AT = 50;

    private final Suppressions suppressions;
    private final SuppressionBook book;
    private final Touchpoints touchpoints;
    private final HeldContacts contacts;
    private final ComplaintTold told;

    /// Works with these.
    public ComplaintHolds(
            Suppressions suppressions,
            SuppressionBook book,
            Touchpoints touchpoints,
            HeldContacts contacts,
            ComplaintTold told) {
        this.suppressions = suppressions;
        this.book = book;
        this.touchpoints = touchpoints;
        this.contacts = contacts;
        this.told = told;
    }

    /// The one that is open.
    public Optional<Suppression> open(WorkspaceId workspace, CustomerId customer) {
        return suppressions.notEnded(workspace, List.of(customer)).stream()
                .filter(Suppression::openComplaint)
                .findFirst();
    }

    /// Holds what a system has just been set to send to the customer, if a complaint is open and the policy says so.
    public void hold(Firm firm, Customer customer, ScheduledSend send, Instant now) {
        if (open(firm.id(), customer.id()).isPresent()) {
            contacts.hold(firm, customer, new HeldContact.Scheduled(send), now);
        }
    }

    /// What this contact, just recorded, does to it. An older contact says nothing against a newer one.
    ComplaintTurn follow(ActDesk.Open open, Touchpoint touchpoint) {
        Optional<Suppression> complaint = open(open.firm().id(), open.customer().id());
        if (touchpoint.settlesComplaint() && complaint.isPresent() && !newer(open, touchpoint, Touchpoint::complains)) {
            return close(open, complaint.get(), Objects.requireNonNullElse(touchpoint.note(), "resolved"));
        }
        if (complaint.isPresent()) {
            return new ComplaintTurn.StillOpen(complaint.get());
        }
        return touchpoint.complains() && !newer(open, touchpoint, Touchpoint::settlesComplaint)
                ? opened(open, touchpoint)
                : new ComplaintTurn.Nothing();
    }

    /// What a correction of a contact, or its withdrawal, does to it: the complaint that rests on it alone goes with
    /// it.
    ///
    /// @param after null when it was withdrawn
    ComplaintTurn corrected(ActDesk.Open open, Touchpoint before, @Nullable Touchpoint after) {
        boolean takenBack = before.complains() && (after == null || !after.complains());
        Optional<Suppression> restsOnIt = open(open.firm().id(), open.customer().id())
                .filter(complaint -> takenBack && complaint.recordedAt().equals(before.recordedAt()))
                .filter(complaint -> touchpoints
                        .latest(open.firm().id(), open.customer().id(), LOOKED_AT)
                        .stream()
                        .noneMatch(other -> other.complains()
                                && !other.id().equals(before.id())
                                && !other.recordedAt().isBefore(complaint.recordedAt())));
        if (restsOnIt.isPresent()) {
            return ended(open, restsOnIt.get(), "taken back");
        }
        boolean news = after != null
                && (after.complains() != before.complains() || after.settlesComplaint() != before.settlesComplaint());
        return news ? follow(open, after) : new ComplaintTurn.Nothing();
    }

    /// Closes it on somebody's word.
    ///
    /// @param how it was settled
    ComplaintTurn.Closed close(ActDesk.Open open, Suppression complaint, String how) {
        ComplaintTold.Everybody everybody = told.everybody(open);
        ComplaintTurn.Closed closed = ended(open, complaint, how);
        told.closed(open, closed, everybody);
        return closed;
    }

    private ComplaintTurn opened(ActDesk.Open open, Touchpoint touchpoint) {
        Suppression complaint = book.add(open, Suppression.Kind.COMPLAINT, null, true, null, touchpoint.note());
        ComplaintTurn.Opened opened =
                new ComplaintTurn.Opened(complaint, contacts.hold(open.firm(), open.customer(), open.now()));
        told.opened(open, opened, touchpoint);
        return opened;
    }

    private ComplaintTurn.Closed ended(ActDesk.Open open, Suppression complaint, String how) {
        Suppression ended = complaint.ended(open.now(), how);
        suppressions.save(open.firm().id(), ended);
        ComplaintTurn.Closed closed =
                new ComplaintTurn.Closed(ended, contacts.release(open.firm(), open.customer(), open.now()));
        told.calledOff(open, closed.released());
        return closed;
    }

    private boolean newer(ActDesk.Open open, Touchpoint than, Predicate<Touchpoint> word) {
        return touchpoints.latest(open.firm().id(), open.customer().id(), LOOKED_AT).stream()
                .anyMatch(other -> word.test(other) && other.happenedAt().isAfter(than.happenedAt()));
    }
}
