package dev.touchbase.domain.insight;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The whole record of contacts, read once from end to end without holding more than one customer of it.
public interface WholePast {

    /// How many contacts happened after `after` and not after `until`.
    long count(WorkspaceId workspace, Instant after, Instant until);

    /// Shows every contact that happened after `after` and not after `until`, customer by customer, each customer's
    /// oldest first.
    void walk(WorkspaceId workspace, Instant after, Instant until, Walker walker);

    /// Who is shown what.
    interface Walker {

        /// The customer whose contacts follow.
        void customer(Whom whom);

        /// The next contact of this customer.
        void contact(Seen seen);
    }

    /// A customer as rules ask about it.
    ///
    /// @param zone null when it isn't known
    /// @param wish how often they asked to hear from the business, or null
    /// @param lookingAfter who is assigned to it now, the champion among them
    /// @param suppressions all, ended ones included, newest first
    record Whom(
            CustomerId id,
            @Nullable ZoneId zone,
            @Nullable String country,
            @Nullable String region,
            @Nullable Channel preferred,
            @Nullable Interval wish,
            Set<StaffId> lookingAfter,
            List<Suppression> suppressions) {

        public Whom {
            lookingAfter = Set.copyOf(lookingAfter);
            suppressions = List.copyOf(suppressions);
        }
    }

    /// A contact as it is on record.
    ///
    /// @param amount what was sold, in cents; 0 when nothing was
    /// @param segment the customer's as it was then, or null
    record Seen(
            CustomerId customer,
            Engagement contact,
            long amount,
            @Nullable String segment) {}
}
