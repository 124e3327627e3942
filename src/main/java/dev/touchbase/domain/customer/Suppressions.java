package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import java.util.Collection;
import java.util.List;

/// Where suppressions are kept, ended ones too.
public interface Suppressions {

    /// All of this customer, newest first, ended ones included.
    List<Suppression> of(WorkspaceId workspace, CustomerId customer);

    /// Those of these customers that were not ended, pauses that have run out included.
    List<Suppression> notEnded(WorkspaceId workspace, Collection<CustomerId> customers);

    /// The firm's complaints that are open, the longest open first, at most `limit`.
    List<Suppression> openComplaints(WorkspaceId workspace, int limit);

    /// Adds one and returns it with its id.
    Suppression add(WorkspaceId workspace, Suppression suppression);

    /// Replaces it, for ending it.
    void save(WorkspaceId workspace, Suppression suppression);
}
