package dev.touchbase.domain.policy;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads of a customer's past what the rules need, and as little else as can be: one stretch of everything, and beyond
/// it only the purposes and the newest that single rules ask for.
final class Gathering {

    private static final Comparator<Engagement> BY_TIME =
            Comparator.comparing(Engagement::at).thenComparingLong(Engagement::id);

    private final PastContacts past;
    private final WorkspaceId workspace;
    private final CustomerId customer;
    private final Instant moment;
    private final Instant now;
    private final Map<Long, Engagement> found = new HashMap<>();

    /// @param moment that of the proposal
    Gathering(PastContacts past, WorkspaceId workspace, CustomerId customer, Instant moment, Instant now) {
        this.past = past;
        this.workspace = workspace;
        this.customer = customer;
        this.moment = moment;
        this.now = now;
    }

    List<Engagement> of(Collection<Need> needs) {
        Duration stretch = needs.stream()
                .filter(need -> need.newest() == 0 && need.purposes().isEmpty())
                .map(Need::back)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (moment.isBefore(now) || !stretch.isZero()) {
            keep(past.within(workspace, customer, java.util.Set.of(), from(stretch), now));
        }
        for (Need need : needs) {
            if (need.newest() > 0) {
                keep(past.newest(
                        workspace, customer, need.purposes(), need.outcomes(), need.newest(), sooner(moment, now)));
            } else if (!need.purposes().isEmpty() && need.back().compareTo(stretch) > 0) {
                keep(past.within(workspace, customer, need.purposes(), from(need.back()), from(stretch)));
            }
        }
        return found.values().stream().sorted(BY_TIME).toList();
    }

    private void keep(List<Engagement> some) {
        some.forEach(each -> found.put(each.id(), each));
    }

    private Instant from(Duration back) {
        return sooner(moment, now).minus(back).minusSeconds(1);
    }

    private static Instant sooner(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
