package dev.touchbase.domain.touchpoint;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One contact that happened.
///
/// @param id 0 until it is stored
/// @param person whom they spoke to, or null when not said
/// @param staff who made it: several when it was a joint contact, empty when a system did
/// @param system the system that made it ("newsletter tool"), null when people did
/// @param role the hat worn, or null when not known
/// @param reply true when it answers the customer's own question: then it is service whatever it is about
/// @param amount what was sold, in cents, or null
/// @param note what was said, untouched, or null
/// @param happenedAt when it happened (UTC)
/// @param happenedOn the same as a local date of the business
/// @param segment the customer's segment as it was then, or null
/// @param line the brand, product or service type it was about, or null
/// @param message which message it carried, such as the name of a mailing, or null
/// @param source where it came from: "slack", or the name of an import
/// @param sourceRef its key there, unique within `source`, or null
public record Touchpoint(
        TouchpointId id,
        WorkspaceId workspace,
        CustomerId customer,
        @Nullable PersonId person,
        List<StaffId> staff,
        @Nullable String system,
        @Nullable Role role,
        Channel channel,
        Direction direction,
        Purpose purpose,
        Outcome outcome,
        boolean reply,
        @Nullable Long amount,
        @Nullable String note,
        Instant happenedAt,
        LocalDate happenedOn,
        Instant recordedAt,
        @Nullable StaffId recordedBy,
        @Nullable String segment,
        @Nullable String line,
        @Nullable String message,
        String source,
        @Nullable String sourceRef) {

    public Touchpoint {
        staff = List.copyOf(staff);
        if (staff.isEmpty() == (system == null)) {
            throw new IllegalArgumentException("a touchpoint is made by staff or by a system");
        }
    }

    /// True for a contact that interrupts the customer and so fills caps: outbound, not bounced, no reply, no service.
    public boolean interrupts() {
        return direction == Direction.OUTBOUND && outcome != Outcome.BOUNCED && !reply && !purpose.service();
    }

    /// True when people, not a system, made a personal contact that sets a new anchor for the cadence.
    public boolean counts() {
        return system == null && personal(purpose, channel) && countingOutcome();
    }

    /// True when people tried a personal contact in vain.
    public boolean onlyTried() {
        return system == null && direction == Direction.OUTBOUND && outcome.onlyTried() && personal(purpose, channel);
    }

    /// True when it tells of a complaint that it did not settle.
    public boolean complains() {
        return outcome == Outcome.COMPLAINT
                || purpose == Purpose.COMPLAINT && direction == Direction.INBOUND && outcome != Outcome.RESOLVED;
    }

    /// True when it tells that a complaint is settled.
    public boolean settlesComplaint() {
        return purpose == Purpose.COMPLAINT && outcome == Outcome.RESOLVED;
    }

    /// True for what people do in person: an order or appointment only by phone or on a visit, advertising never.
    public static boolean personal(Purpose purpose, Channel channel) {
        return switch (purpose) {
            case CHECK_IN, FOLLOW_UP, SUPPORT, COMPLAINT, RENEWAL -> true;
            case ORDER, APPOINTMENT -> channel == Channel.PHONE || channel == Channel.IN_PERSON;
            case PROMOTION, NEWSLETTER, SURVEY -> false;
        };
    }

    private boolean countingOutcome() {
        return switch (outcome) {
            case REACHED, REPLIED, MEETING_BOOKED, SOLD, DECLINED, RESOLVED, SENT, COMPLAINT -> true;
            case LEFT_MESSAGE, NO_ANSWER, BOUNCED, OPTED_OUT -> false;
        };
    }

    /// How it ended and why it was made, in words: "reached, renewal"; once where both are called the same.
    public String outcomeAndPurpose() {
        return outcome.label().equals(purpose.label()) ? outcome.label() : outcome.label() + ", " + purpose.label();
    }
}
