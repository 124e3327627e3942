package dev.touchbase.domain.intake;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one row of a list of contacts says; null where it says nothing.
///
/// @param number the customer's number, where it was written as #12
/// @param staff names or addresses of those who made it; empty when nobody is named
/// @param amount in cents
/// @param message which message it carried
/// @param about the brand, product or service type
/// @param key the row's key in the source, with the heading that it stands under
record TouchpointRow(
        long line,
        CustomerKeys customer,
        @Nullable Long number,
        List<String> staff,
        WrittenMoment moment,
        Channel channel,
        Direction direction,
        Purpose purpose,
        Outcome outcome,
        @Nullable Long amount,
        @Nullable String note,
        @Nullable String message,
        @Nullable String about,
        @Nullable String person,
        @Nullable String key) {

    TouchpointRow {
        staff = List.copyOf(staff);
    }
}
