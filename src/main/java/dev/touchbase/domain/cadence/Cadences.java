package dev.touchbase.domain.cadence;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Where cadences are kept: for a customer at most one wish and one set by staff, one a segment, one default.
public interface Cadences {

    /// Those that may apply to this customer: its own, its segment's (null: none) and the default, strongest level
    /// first.
    List<CadenceRule> applying(
            WorkspaceId workspace, CustomerId customer, @org.jspecify.annotations.Nullable String segment);

    /// Those of these customers who have said themselves how often they wish to be contacted.
    Set<CustomerId> wished(WorkspaceId workspace, Collection<CustomerId> customers);

    /// Puts this rule in the place of the one for the same customer and level, segment or default.
    void put(WorkspaceId workspace, CadenceRule rule);
}
