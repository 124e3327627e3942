package dev.touchbase.domain.engagement;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What systems are set to send.
public interface ScheduledSends {

    /// Adds one and returns it with its id; one of the same system, message and customer is replaced.
    ScheduledSend put(WorkspaceId workspace, ScheduledSend send);

    /// Replaces it.
    void save(WorkspaceId workspace, ScheduledSend send);

    /// Those still scheduled for these customers, soonest first.
    List<ScheduledSend> scheduled(WorkspaceId workspace, Collection<CustomerId> customers);

    /// The one of this system and message to this customer, whatever became of it.
    Optional<ScheduledSend> find(WorkspaceId workspace, CustomerId customer, String system, String message);

    /// Those to these customers that were not sent yet, held or not, soonest first.
    List<ScheduledSend> toCome(WorkspaceId workspace, Collection<CustomerId> customers);

    /// Those held for this customer, soonest first.
    List<ScheduledSend> held(WorkspaceId workspace, CustomerId customer);
}
