package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which contacts count towards a rule; what is empty or null narrows nothing. That a contact is exempt from a rule
/// says
/// nothing about whether it counts towards it.
///
/// @param service true when service and replies count too; bounces and inbound contacts never do
/// @param line only what is about this brand, product or service type
public record Counts(
        Set<Channel> channels,
        Set<Purpose> purposes,
        boolean service,
        @Nullable String line) {

    /// Every interruption.
    public static final Counts INTERRUPTIONS = new Counts(Set.of(), Set.of(), false, null);

    public Counts {
        channels = Set.copyOf(channels);
        purposes = Set.copyOf(purposes);
    }

    /// The interruptions of the kind that `scope` holds.
    public static Counts like(Scope scope) {
        return new Counts(scope.channels(), scope.purposes(), false, scope.line());
    }

    /// True when `contact` counts.
    public boolean has(Engagement contact) {
        return (service ? contact.outbound() : contact.interrupts())
                && (channels.isEmpty() || contact.channel() != null && channels.contains(contact.channel()))
                && (purposes.isEmpty() || contact.purpose() != null && purposes.contains(contact.purpose()))
                && (line == null || line.equalsIgnoreCase(contact.line()));
    }
}
