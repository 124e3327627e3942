package dev.touchbase.domain.touchpoint;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The record of contacts. Withdrawn touchpoints are never returned.
public interface Touchpoints {

    /// Adds one and returns it with its id.
    Touchpoint add(Touchpoint touchpoint);

    /// Adds many at once, as [#add(Touchpoint)] does one; they are returned in the same order.
    default List<Touchpoint> addAll(List<Touchpoint> touchpoints) {
        return touchpoints.stream().map(this::add).toList();
    }

    /// Replaces it, for a correction.
    void save(Touchpoint touchpoint);

    /// Takes it out of every answer and calculation; it stays in the journal.
    void withdraw(Touchpoint touchpoint, Instant now);

    /// The one with this key.
    Optional<Touchpoint> find(WorkspaceId workspace, TouchpointId id);

    /// Those with these keys, in no order.
    List<Touchpoint> find(WorkspaceId workspace, Collection<TouchpointId> ids);

    /// True when this source has already delivered a touchpoint under this key, withdrawn ones included.
    boolean known(WorkspaceId workspace, String source, String sourceRef);

    /// Those of these keys under which this source has already delivered a touchpoint, withdrawn ones included.
    Set<String> known(WorkspaceId workspace, String source, Collection<String> sourceRefs);

    /// This customer's, newest first by when they happened, at most `limit`.
    List<Touchpoint> latest(WorkspaceId workspace, CustomerId customer, int limit);

    /// The newest touchpoint of each of these customers.
    Map<CustomerId, Touchpoint> latest(WorkspaceId workspace, Collection<CustomerId> customers);

    /// This customer's that happened after `after` and not after `until`, oldest first.
    List<Touchpoint> between(WorkspaceId workspace, CustomerId customer, Instant after, Instant until);

    /// This customer's newest that counts for the cadence.
    Optional<Touchpoint> lastCounting(WorkspaceId workspace, CustomerId customer);

    /// How many this customer has.
    long count(WorkspaceId workspace, CustomerId customer);
}
