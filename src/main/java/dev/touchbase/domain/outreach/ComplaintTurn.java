package dev.touchbase.domain.outreach;

import dev.touchbase.domain.customer.Suppression;
import java.util.List;

/// What a contact, or a word about it, did to the customer's complaint.
public sealed interface ComplaintTurn {

    /// None is open, and none was.
    record Nothing() implements ComplaintTurn {}

    /// It is open now.
    ///
    /// @param held the contacts to come that wait until it is closed
    record Opened(Suppression complaint, List<HeldContact> held) implements ComplaintTurn {
        public Opened {
            held = List.copyOf(held);
        }
    }

    /// It was open before, and still is.
    record StillOpen(Suppression complaint) implements ComplaintTurn {}

    /// It is settled.
    record Closed(Suppression complaint, HeldContacts.Released released) implements ComplaintTurn {}
}
