package dev.touchbase.slack;

import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.outreach.ContactCheck;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.Touchpoints;
import dev.touchbase.slack.view.DueWords;
import dev.touchbase.slack.view.RowFacts;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the words for customers who are shown as due: only for those, because each asks the contact policy.
public final class ShownRows {

    /// Notes that matter to somebody about to dial; whose customer it is stands in the row already.
    private static final Set<String> WORTH_A_NOTE = Set.of("quiet-hours", "non-working-day");

    private final CheckInBook checkIns;
    private final Touchpoints touchpoints;
    private final ContactCheck check;
    private final PhoneNumbers phones;

    /// Asks these.
    public ShownRows(CheckInBook checkIns, Touchpoints touchpoints, ContactCheck check, PhoneNumbers phones) {
        this.checkIns = checkIns;
        this.touchpoints = touchpoints;
        this.check = check;
        this.phones = phones;
    }

    /// The words for this viewer.
    public DueWords words(Viewer viewer) {
        return new DueWords(viewer, phones, new Facts(viewer));
    }

    private final class Facts implements RowFacts {

        private final Viewer viewer;

        Facts(Viewer viewer) {
            this.viewer = viewer;
        }

        @Override
        public String cadence(Customer customer) {
            return checkIns.cadence(customer).cadence().target().toString();
        }

        @Override
        public Optional<Touchpoint> lastPersonal(Customer customer) {
            return touchpoints.lastCounting(customer.workspace(), customer.id());
        }

        @Override
        public List<Finding> against(Customer customer) {
            return check
                    .look(
                            viewer.actor(),
                            viewer.firm(),
                            customer,
                            null,
                            null,
                            false,
                            viewer.speaker().now())
                    .findings()
                    .stream()
                    .filter(finding -> finding.level().atLeast(Level.HEADS_UP) || WORTH_A_NOTE.contains(finding.kind()))
                    .toList();
        }
    }
}
