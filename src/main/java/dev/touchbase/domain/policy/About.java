package dev.touchbase.domain.policy;

import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The customer and the people around it, as far as rules ask.
///
/// @param segment the customer's segment now, or null
/// @param preferred how they want to be contacted, or null when never asked
/// @param reachable the channels by which they can be reached
/// @param wish how often they asked to hear from the business, or null when they never said
/// @param lookingAfter who is assigned to the customer in any role, the champion, and who covers for them today
/// @param hats the roles of those people and of who asks
/// @param days what those people have to do and have done, with any customer
public record About(
        @Nullable String segment,
        @Nullable Channel preferred,
        Set<Channel> reachable,
        @Nullable Interval wish,
        Set<StaffId> lookingAfter,
        Map<StaffId, Set<Role>> hats,
        Map<StaffId, Workday> days) {

    /// A customer of whom nothing is known.
    public static final About NOTHING = new About(null, null, Set.of(), null, Set.of(), Map.of(), Map.of());

    public About {
        reachable = Set.copyOf(reachable);
        lookingAfter = Set.copyOf(lookingAfter);
        hats = Map.copyOf(hats);
        days = Map.copyOf(days);
    }
}
