package dev.touchbase.domain.outreach;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.Changes.OpenChange;
import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.setting.Firm;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What follows from any change about a customer: its check-in is computed anew, and messages that show it are mended.
public final class Consequences {

    /// Older messages are left as they were: nobody acts on the reminder of the day before yesterday.
    private static final Duration MENDED_FOR = Duration.ofDays(2);

    private final CheckInBook checkIns;
    private final Outbox outbox;

    /// Recomputes in `checkIns` and mends through `outbox`.
    public Consequences(CheckInBook checkIns, Outbox outbox) {
        this.checkIns = checkIns;
        this.outbox = outbox;
    }

    /// Draws them for `customer`, inside the change that made them necessary.
    ///
    /// @return the check-in as it is now; empty for a closed customer
    public Optional<CheckIn> draw(OpenChange change, Firm firm, Customer customer, Instant now) {
        change.concerns(customer.id().value());
        Optional<CheckIn> next = checkIns.recompute(firm, customer);
        mend(firm, customer.id(), now);
        return next;
    }

    /// Mends every reminder and digest of these days: who has to act has changed for many customers.
    public void mendAll(WorkspaceId workspace, Instant now) {
        outbox.refreshAll(workspace, now.minus(MENDED_FOR));
    }

    /// Mends what colleagues were told of this touchpoint, inside the change that corrected or withdrew it.
    public void mendTold(WorkspaceId workspace, long touchpoint) {
        outbox.refreshKeyed(workspace, Notice.Complaint.keysOf(touchpoint));
    }

    /// Mends what colleagues were told of a change that was taken back, or that is in force again.
    public void mendTold(WorkspaceId workspace, ChangeId change) {
        outbox.refreshKeyed(workspace, Notice.HandedOver.keysOf(change.value()));
        outbox.refreshKeyed(workspace, Notice.ComplaintClosed.keysOf(change.value()));
        outbox.refreshKeyed(workspace, Notice.PlanCalledOff.keysOf(change.value()));
    }

    /// Mends the messages that show the customer, where its check-in can't have moved.
    public void mend(Firm firm, CustomerId customer, Instant now) {
        outbox.refreshAbout(firm.id(), customer, now.minus(MENDED_FOR));
    }
}
