package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which proposals a rule holds; what is empty or null narrows nothing.
///
/// @param segment only customers of this segment
/// @param customer only this customer
/// @param role only who wears this hat
/// @param line only what is about this brand, product or service type
/// @param exempt purposes that the rule spares, besides service and replies, which every rule spares
public record Scope(
        Set<Channel> channels,
        Set<Purpose> purposes,
        @Nullable String segment,
        @Nullable CustomerId customer,
        @Nullable Role role,
        @Nullable String line,
        Set<Purpose> exempt) {

    /// Every proposal.
    public static final Scope ALL = new Scope(Set.of(), Set.of(), null, null, null, null, Set.of());

    /// Promotion, newsletter and survey.
    public static final Set<Purpose> ADVERTISING = Set.of(Purpose.PROMOTION, Purpose.NEWSLETTER, Purpose.SURVEY);

    public Scope {
        channels = Set.copyOf(channels);
        purposes = Set.copyOf(purposes);
        exempt = Set.copyOf(exempt);
    }

    /// Every proposal of these purposes.
    public static Scope of(Set<Purpose> purposes) {
        return new Scope(Set.of(), purposes, null, null, null, null, Set.of());
    }

    /// True when the rule holds `proposal`. Service and replies never are.
    public boolean holds(Proposal proposal, History history) {
        return !proposal.exempt()
                && !exempt.contains(proposal.purpose())
                && (channels.isEmpty() || channels.contains(proposal.channel()))
                && (purposes.isEmpty() || purposes.contains(proposal.purpose()))
                && (segment == null || segment.equalsIgnoreCase(history.about().segment()))
                && (customer == null || customer.equals(proposal.customer()))
                && (role == null || wears(proposal, history))
                && (line == null || line.equalsIgnoreCase(proposal.matter().line()));
    }

    private boolean wears(Proposal proposal, History history) {
        return proposal.by() != null
                && history.about().hats().getOrDefault(proposal.by(), Set.of()).contains(role);
    }
}
