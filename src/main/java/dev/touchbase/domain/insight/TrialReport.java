package dev.touchbase.domain.insight;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What rules would have said of what happened.
///
/// @param rules those that were tried
/// @param untried those that rest on what nobody recorded: claims, plans and scheduled mailings as they were then, and
///     a person's whole day
/// @param after where the stretch begins, exclusive
/// @param until where it ends, inclusive
/// @param contacts how many outbound contacts there were
/// @param examples up to five: the newest good contacts that they would have cost, then the newest others
public record TrialReport(
        List<Rule> rules,
        List<Rule> untried,
        Instant after,
        Instant until,
        long contacts,
        Spoken spoken,
        Cost cost,
        List<Example> examples) {

    public TrialReport {
        rules = List.copyOf(rules);
        untried = List.copyOf(untried);
        examples = List.copyOf(examples);
    }

    /// The customers that it mentions.
    public Set<CustomerId> mentioned() {
        return Stream.concat(
                        spoken.most().stream().map(Often::customer),
                        examples.stream().map(Example::customer))
                .collect(Collectors.toSet());
    }

    /// How often, about whom, and to whom. A contact about which several rules speak counts once, by the strictest.
    ///
    /// @param levels how many contacts at which level
    /// @param rules about how many contacts each rule spoke, by its name
    /// @param customers about how many customers
    /// @param most the customers about whom most often, at most five
    /// @param people how many contacts of each member of staff; a joint contact counts for each of them
    /// @param roles how many contacts in which hat, where it is on record
    /// @param systems how many contacts that no person made
    public record Spoken(
            Map<Level, Long> levels,
            Map<String, Long> rules,
            long customers,
            List<Often> most,
            Map<StaffId, Long> people,
            Map<Role, Long> roles,
            long systems) {

        public Spoken {
            levels = Map.copyOf(levels);
            rules = Map.copyOf(rules);
            most = List.copyOf(most);
            people = Map.copyOf(people);
            roles = Map.copyOf(roles);
        }

        /// How many contacts in all.
        public long total() {
            return levels.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// How often about one customer.
    public record Often(CustomerId customer, long times) {}

    /// The good contacts against which a Heads-up or a Stop would have spoken. A Note costs nothing.
    ///
    /// @param outcomes how many sold, booked a meeting, replied, resolved or reached
    /// @param sold what was sold, in cents
    public record Cost(Map<Outcome, Long> outcomes, long sold) {

        public Cost {
            outcomes = Map.copyOf(outcomes);
        }

        /// How many in all.
        public long total() {
            return outcomes.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /// One contact with what would have been said of it.
    ///
    /// @param amount what was sold, in cents
    public record Example(CustomerId customer, Engagement contact, long amount, Level level, List<Finding> findings) {

        public Example {
            findings = List.copyOf(findings);
        }
    }
}
