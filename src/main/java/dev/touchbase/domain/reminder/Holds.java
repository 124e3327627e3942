package dev.touchbase.domain.reminder;

import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.rule.ComplaintHold;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks of many customers at once whether a rule holds their check-in for longer than a night.
final class Holds {

    private final Firm firm;
    private final ContactPolicy holding;
    private final Instant now;

    /// @param holding the rules that hold for longer than a night
    Holds(Firm firm, ContactPolicy holding, Instant now) {
        this.firm = firm;
        this.holding = holding;
        this.now = now;
    }

    /// What the complaint itself makes due is not held by it: that contact is the one which settles it.
    Optional<Held> on(Customer customer, List<Suppression> suppressions, CheckIn checkIn) {
        if (suppressions.isEmpty()) {
            return Optional.empty();
        }
        boolean settles = checkIn.why() == CheckIn.Why.COMPLAINT;
        Purpose purpose = settles ? Purpose.COMPLAINT : Purpose.CHECK_IN;
        Proposal proposal = new Proposal(customer.id(), ContactCheck.usualChannel(customer), purpose, false, null, now);
        return holding.findings(proposal, history(customer, suppressions)).stream()
                .filter(finding -> finding.level() == Level.STOP)
                .filter(finding -> !settles || !finding.kind().equals(ComplaintHold.KIND))
                .findFirst()
                .map(Holds::held);
    }

    private static Held held(Finding finding) {
        return new Held(finding.clearFrom(), finding);
    }

    private History history(Customer customer, List<Suppression> suppressions) {
        ZoneId zone = customer.zone();
        return new History(
                List.of(),
                List.of(),
                suppressions,
                zone == null ? firm.settings().zone() : zone,
                zone != null,
                firm.calendar(),
                new About(customer.segment(), null, Set.of(), null, Set.of(), Map.of(), Map.of()));
    }
}
