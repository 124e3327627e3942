package dev.touchbase.domain.engagement;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a system is set to send to a customer. It counts before it is sent.
///
/// @param id 0 until it is stored
/// @param system which system: "newsletter tool"
/// @param message which message, such as the name of the mailing
/// @param line the brand, product or service type it is about, or null
public record ScheduledSend(
        long id,
        CustomerId customer,
        String system,
        Channel channel,
        Purpose purpose,
        Instant at,
        String message,
        @Nullable String line,
        State state) {

    /// What became of it.
    public enum State {
        SCHEDULED,
        /// Held while a complaint is open.
        HELD,
        SENT,
        CANCELLED
    }

    /// The same in another state.
    public ScheduledSend as(State other) {
        return new ScheduledSend(id, customer, system, channel, purpose, at, message, line, other);
    }
}
