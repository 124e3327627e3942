package dev.touchbase.domain.customer;

import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A customer must not be contacted: an opt-out, a pause until a date, or an open complaint.
///
/// @param id 0 until it is stored
/// @param channel the only channel it is about, or null for all
/// @param advertisingOnly true when service and personal contacts stay welcome
/// @param until the last day of a pause, in the customer's zone; null for all else
/// @param reason what the customer said, in the words typed, or null
/// @param source how it became known: "slack", "import"
/// @param recordedBy who recorded it, or null for an import
/// @param endedAt when it was taken back, or null while in force
/// @param endedHow how they agreed, null while in force
public record Suppression(
        long id,
        CustomerId customer,
        Kind kind,
        @Nullable Channel channel,
        boolean advertisingOnly,
        @Nullable LocalDate until,
        @Nullable String reason,
        String source,
        Instant recordedAt,
        @Nullable StaffId recordedBy,
        @Nullable Instant endedAt,
        @Nullable String endedHow) {

    /// Which kind of suppression it is.
    public enum Kind {
        OPT_OUT,
        PAUSE,
        /// No advertising while a complaint is open.
        COMPLAINT
    }

    public Suppression {
        if ((kind == Kind.PAUSE) != (until != null)) {
            throw new IllegalArgumentException("a pause has a last day, and nothing else has one: " + kind);
        }
    }

    /// The same, ended.
    public Suppression ended(Instant now, String how) {
        return new Suppression(
                id, customer, kind, channel, advertisingOnly, until, reason, source, recordedAt, recordedBy, now, how);
    }

    /// The same as it stood at `moment`; empty when it was not recorded yet or had been ended by then.
    public Optional<Suppression> asOf(Instant moment) {
        if (recordedAt.isAfter(moment) || endedAt != null && !endedAt.isAfter(moment)) {
            return Optional.empty();
        }
        return Optional.of(
                endedAt == null
                        ? this
                        : new Suppression(
                                id,
                                customer,
                                kind,
                                channel,
                                advertisingOnly,
                                until,
                                reason,
                                source,
                                recordedAt,
                                recordedBy,
                                null,
                                null));
    }

    /// True while it is in force on `day` (the customer's own date).
    public boolean inForce(LocalDate day) {
        return endedAt == null && (until == null || !day.isAfter(until));
    }

    /// True for a complaint that was not closed yet.
    public boolean openComplaint() {
        return kind == Kind.COMPLAINT && endedAt == null;
    }

    /// True when it forbids contact by `asked`, for advertising or not.
    public boolean forbids(Channel asked, boolean advertising) {
        return (channel == null || channel == asked) && (advertising || !advertisingOnly);
    }
}
