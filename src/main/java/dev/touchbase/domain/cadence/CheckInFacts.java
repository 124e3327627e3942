package dev.touchbase.domain.cadence;

import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that the date of a check-in rests on. Today is not among it.
///
/// @param stage of the customer; a closed one has no check-in
/// @param createdOn the day on which the customer became known, in the business's zone
/// @param firstOn for a customer never contacted: the day that was chosen once, or null when none was
/// @param anchor the last touchpoint that counts, or null
/// @param since touchpoints that happened after the anchor, newest first
/// @param decisions newest first
/// @param complaints whether one is open, and when the last one was closed
/// @param replyAfter working days without a reply before a follow-up is asked for
/// @param retryLimit tries in vain before another channel is proposed
/// @param zone the business's
public record CheckInFacts(
        Stage stage,
        LocalDate createdOn,
        @Nullable LocalDate firstOn,
        @Nullable Touchpoint anchor,
        List<Touchpoint> since,
        List<Decision> decisions,
        Complaints complaints,
        EffectiveCadence cadence,
        int replyAfter,
        int retryLimit,
        WorkCalendar calendar,
        ZoneId zone) {

    public CheckInFacts {
        since = List.copyOf(since);
        decisions = List.copyOf(decisions);
    }
}
