package dev.touchbase.domain.insight;

import dev.touchbase.domain.cadence.EffectiveCadence;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.outreach.Upcoming;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that is known about one customer, as it is at one moment.
///
/// @param persons in the order in which they were added
/// @param claim the one that holds now, or null
/// @param plans still planned, soonest first, then those that a complaint holds
/// @param promises open ones, soonest first
/// @param latest touchpoints, newest first
/// @param contacts how many touchpoints there are in all
/// @param suppressions in force, newest first
/// @param phoning what the policy says of a check-in by phone, made now by whoever asks; null for a closed customer
public record CustomerCard(
        Customer customer,
        List<Person> persons,
        List<Assignment> assignments,
        EffectiveCadence cadence,
        Upcoming upcoming,
        @Nullable Claim claim,
        List<Plan> plans,
        List<Promise> promises,
        List<Touchpoint> latest,
        long contacts,
        List<Suppression> suppressions,
        @Nullable Verdict phoning) {

    public CustomerCard {
        persons = List.copyOf(persons);
        assignments = List.copyOf(assignments);
        plans = List.copyOf(plans);
        promises = List.copyOf(promises);
        latest = List.copyOf(latest);
        suppressions = List.copyOf(suppressions);
    }
}
