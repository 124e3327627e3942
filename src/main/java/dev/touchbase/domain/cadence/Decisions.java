package dev.touchbase.domain.cadence;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import java.util.List;

/// Where decisions about check-ins are kept.
public interface Decisions {

    /// Adds one and returns it with its id.
    Decision add(WorkspaceId workspace, Decision decision);

    /// This customer's, newest first, at most `limit`.
    List<Decision> latest(WorkspaceId workspace, CustomerId customer, int limit);
}
