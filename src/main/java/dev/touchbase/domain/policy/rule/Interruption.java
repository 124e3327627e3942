package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One interruption of the customer, as caps count them.
///
/// @param at when
/// @param touchpoints those that make it up: several tries of one check-in are one interruption; none for a plan or
/// claim
record Interruption(Instant at, List<TouchpointId> touchpoints) {

    /// The interruptions on both sides of the proposal, oldest first, without the proposal itself and without what it
    /// fulfils: one's own claim and plan, and one's tries of the same check-in.
    static List<Interruption> around(Proposal proposal, History history, boolean advertisingOnly) {
        List<Interruption> all = new ArrayList<>(past(proposal, history, advertisingOnly));
        for (Plan plan : history.plans()) {
            boolean counts = !plan.purpose().service()
                    && (!advertisingOnly || plan.purpose().advertising());
            if (counts && !plan.fulfilledBy(proposal.by(), proposal.at())) {
                all.add(new Interruption(plan.at(), List.of()));
            }
        }
        for (Claim claim : history.claims()) {
            if (!advertisingOnly && !claim.staff().equals(proposal.by())) {
                all.add(new Interruption(claim.since(), List.of()));
            }
        }
        all.sort(Comparator.comparing(Interruption::at));
        return all;
    }

    private static List<Interruption> past(Proposal proposal, History history, boolean advertisingOnly) {
        List<Interruption> found = new ArrayList<>();
        List<TouchpointId> tries = new ArrayList<>();
        Instant lastTry = Instant.MIN;
        for (Touchpoint each : history.past()) {
            if (!each.interrupts() || (advertisingOnly && !each.purpose().advertising())) {
                continue;
            }
            if (each.onlyTried()) {
                tries.add(each.id());
                lastTry = each.happenedAt();
                continue;
            }
            List<TouchpointId> parts = new ArrayList<>(each.counts() ? tries : List.of());
            if (each.counts()) {
                tries.clear();
            }
            parts.add(each.id());
            found.add(new Interruption(each.happenedAt(), List.copyOf(parts)));
        }
        if (!tries.isEmpty() && proposal.purpose().advertising()) {
            found.add(new Interruption(lastTry, List.copyOf(tries)));
        }
        return found;
    }
}
