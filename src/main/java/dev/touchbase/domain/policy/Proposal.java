package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An outbound contact that somebody means to make.
///
/// @param reply true when it answers the customer's own question or returns their call
/// @param by who means to make it, or null for a system
/// @param at when
public record Proposal(
        CustomerId customer,
        Channel channel,
        Purpose purpose,
        boolean reply,
        @Nullable StaffId by,
        Instant at) {

    /// True for service and replies, which are exempt from every rule but an opt-out from all purposes.
    public boolean exempt() {
        return reply || purpose.service();
    }

    /// The same at another moment.
    public Proposal at(Instant other) {
        return new Proposal(customer, channel, purpose, reply, by, other);
    }

    /// The same by another channel.
    public Proposal by(Channel other) {
        return new Proposal(customer, other, purpose, reply, by, at);
    }

    /// The same by somebody else.
    public Proposal by(StaffId other) {
        return new Proposal(customer, channel, purpose, reply, other, at);
    }
}
