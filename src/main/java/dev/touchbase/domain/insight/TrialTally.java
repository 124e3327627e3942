package dev.touchbase.domain.insight;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.TrialReport.Cost;
import dev.touchbase.domain.insight.TrialReport.Example;
import dev.touchbase.domain.insight.TrialReport.Often;
import dev.touchbase.domain.insight.TrialReport.Spoken;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;

/// Counts what rules say while the record is read, and keeps a few examples.
final class TrialTally {

    /// So many customers and so many examples are kept.
    static final int SHOWN = 5;

    /// Outcomes of contacts that somebody would miss.
    static final Set<Outcome> GOOD = Set.copyOf(
            EnumSet.of(Outcome.SOLD, Outcome.MEETING_BOOKED, Outcome.REPLIED, Outcome.RESOLVED, Outcome.REACHED));

    private static final Comparator<Example> OLDEST_FIRST = Comparator.comparing(
                    (Example each) -> each.contact().at())
            .thenComparing(each -> each.contact().id());
    private static final Comparator<Often> RAREST_FIRST = Comparator.comparingLong(Often::times)
            .thenComparing(each -> -each.customer().value());

    private final Map<Level, Long> levels = new EnumMap<>(Level.class);
    private final Map<String, Long> rules = new HashMap<>();
    private final PriorityQueue<Often> most = new PriorityQueue<>(RAREST_FIRST);
    private final Map<StaffId, Long> people = new HashMap<>();
    private final Map<Role, Long> roles = new EnumMap<>(Role.class);
    private final Map<Outcome, Long> lost = new EnumMap<>(Outcome.class);
    private final PriorityQueue<Example> good = new PriorityQueue<>(OLDEST_FIRST);
    private final PriorityQueue<Example> other = new PriorityQueue<>(OLDEST_FIRST);
    private long systems;
    private long customers;
    private long sold;

    /// What was said of one contact; findings that say Clear are none.
    ///
    /// @return true when anything was said
    boolean said(WholePast.Seen seen, List<Finding> findings) {
        Level level = ContactPolicy.strictest(findings);
        if (level == Level.CLEAR) {
            return false;
        }
        Engagement contact = seen.contact();
        levels.merge(level, 1L, Long::sum);
        findings.stream().map(Finding::rule).distinct().forEach(rule -> rules.merge(rule, 1L, Long::sum));
        contact.staff().stream().distinct().forEach(staff -> people.merge(staff, 1L, Long::sum));
        if (contact.role() != null) {
            roles.merge(contact.role(), 1L, Long::sum);
        }
        systems += contact.staff().isEmpty() ? 1 : 0;
        boolean costs = level.atLeast(Level.HEADS_UP) && contact.outcome() != null && GOOD.contains(contact.outcome());
        if (costs) {
            lost.merge(contact.outcome(), 1L, Long::sum);
            sold += contact.outcome() == Outcome.SOLD ? seen.amount() : 0;
        }
        keep(costs ? good : other, new Example(seen.customer(), contact, seen.amount(), level, findings));
        return true;
    }

    /// How often anything was said of one customer, when it has been read to its end.
    void customer(CustomerId customer, long times) {
        if (times > 0) {
            customers++;
            keep(most, new Often(customer, times));
        }
    }

    Spoken spoken() {
        return new Spoken(
                levels,
                rules,
                customers,
                most.stream().sorted(RAREST_FIRST.reversed()).toList(),
                people,
                roles,
                systems);
    }

    Cost cost() {
        return new Cost(lost, sold);
    }

    List<Example> examples() {
        return Stream.concat(newestFirst(good), newestFirst(other)).limit(SHOWN).toList();
    }

    private static Stream<Example> newestFirst(PriorityQueue<Example> some) {
        return new ArrayList<>(some).stream().sorted(OLDEST_FIRST.reversed());
    }

    private static <T> void keep(PriorityQueue<T> largest, T one) {
        largest.add(one);
        if (largest.size() > SHOWN) {
            largest.remove();
        }
    }
}
