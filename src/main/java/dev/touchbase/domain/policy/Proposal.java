package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An outbound contact that somebody means to make.
///
/// @param person whom at the customer, or null when not said
/// @param reply true when it answers the customer's own question or returns their call
/// @param by who means to make it, or null for a system
/// @param at when
public record Proposal(
        CustomerId customer,
        @Nullable PersonId person,
        Channel channel,
        Purpose purpose,
        boolean reply,
        @Nullable StaffId by,
        Instant at,
        Matter matter) {

    /// One about nothing in particular, with nobody in particular.
    public Proposal(
            CustomerId customer, Channel channel, Purpose purpose, boolean reply, @Nullable StaffId by, Instant at) {
        this(customer, null, channel, purpose, reply, by, at, Matter.PLAIN);
    }

    /// True for service and replies, which are exempt from every rule but an opt-out from all purposes.
    public boolean exempt() {
        return reply || purpose.service();
    }

    /// The same at another moment.
    public Proposal at(Instant other) {
        return new Proposal(customer, person, channel, purpose, reply, by, other, matter);
    }

    /// The same by another channel.
    public Proposal by(Channel other) {
        return new Proposal(customer, person, other, purpose, reply, by, at, matter);
    }

    /// The same by somebody else.
    public Proposal by(StaffId other) {
        return new Proposal(customer, person, channel, purpose, reply, other, at, matter);
    }

    /// The same with somebody at the customer.
    public Proposal with(@Nullable PersonId other) {
        return new Proposal(customer, other, channel, purpose, reply, by, at, matter);
    }

    /// The same about something else.
    public Proposal about(Matter other) {
        return new Proposal(customer, person, channel, purpose, reply, by, at, other);
    }
}
