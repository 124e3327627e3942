package dev.touchbase.domain.policy;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The record of contacts as the rules see it. Withdrawn touchpoints are never returned.
public interface PastContacts {

    /// This customer's that happened after `after` and not after `until`.
    ///
    /// @param purposes only these; empty: all
    List<Engagement> within(
            WorkspaceId workspace, CustomerId customer, Set<Purpose> purposes, Instant after, Instant until);

    /// This customer's newest `count` that happened not after `until`.
    ///
    /// @param purposes only these; empty: all
    /// @param outcomes only these; empty: all
    List<Engagement> newest(
            WorkspaceId workspace,
            CustomerId customer,
            Set<Purpose> purposes,
            Set<Outcome> outcomes,
            int count,
            Instant until);

    /// When this member of staff made outbound contacts with others than `customer`, after `after` and not after
    /// `until`.
    List<Instant> madeBy(WorkspaceId workspace, StaffId staff, CustomerId customer, Instant after, Instant until);
}
