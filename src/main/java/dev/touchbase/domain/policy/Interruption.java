package dev.touchbase.domain.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One interruption of the customer, as rules count them: the tries of one check-in count once, together with the
/// contact that ends them.
///
/// @param at when
/// @param parts the contacts that make it up
public record Interruption(Instant at, List<Engagement> parts) {

    public Interruption {
        parts = List.copyOf(parts);
    }

    /// What counts on both sides of the proposal, oldest first, without the proposal itself and without what it
    /// fulfils: one's own claim and plan, and the open tries of the same check-in. Open tries count for
    /// advertising.
    public static List<Interruption> around(Proposal proposal, History history, Counts counts) {
        List<Interruption> all = past(proposal, history.past(), counts);
        boolean sorted = true;
        for (Engagement each : history.coming()) {
            if (counts.has(each) && !each.fulfilledBy(proposal)) {
                all.add(new Interruption(each.at(), List.of(each)));
                sorted = false;
            }
        }
        if (!sorted) {
            all.sort(Comparator.comparing(Interruption::at));
        }
        return all;
    }

    private static List<Interruption> past(Proposal proposal, List<Engagement> past, Counts counts) {
        List<Interruption> found = new ArrayList<>();
        List<Engagement> tries = new ArrayList<>();
        for (Engagement each : past) {
            if (!counts.has(each)) {
                continue;
            }
            if (each.tried()) {
                tries.add(each);
            } else if (each.settles() && !tries.isEmpty()) {
                tries.add(each);
                found.add(new Interruption(each.at(), tries));
                tries.clear();
            } else {
                found.add(new Interruption(each.at(), List.of(each)));
            }
        }
        if (!tries.isEmpty() && proposal.purpose().advertising()) {
            Interruption open = new Interruption(tries.getLast().at(), tries);
            int place = found.size();
            while (place > 0 && found.get(place - 1).at().isAfter(open.at())) {
                place--;
            }
            found.add(place, open);
        }
        return found;
    }

    /// True when nothing of it has happened yet and all of it weighs less than `weight`.
    boolean yieldsTo(int weight) {
        Engagement only = parts.getFirst();
        return parts.size() == 1
                && (only.kind() == Engagement.Kind.PLANNED || only.kind() == Engagement.Kind.SCHEDULED)
                && only.weight() < weight;
    }
}
