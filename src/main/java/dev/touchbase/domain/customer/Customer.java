package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person or company the business deals with.
///
/// @param number what people see and type as `#12`, counted up in each workspace
/// @param aliases other names by which people look for it
/// @param closedReason why it is closed, null unless `stage` is [Stage#CLOSED]
/// @param country ISO 3166 code of two letters, or null for the business's
/// @param region what the holidays' region is called in that country (such as "by"), or null
/// @param zone the customer's own zone, or null: then the business's is used, and said
/// @param segment a plain label, or null
/// @param preferredChannel how they want to be contacted, or null when never asked
/// @param value what they are worth to the business in a year, in cents, 0 when unknown; it ranks what is due
/// @param champion the member of staff who answers for the customer as a whole, or null
/// @param externalRef the key in the source it was imported from, or null
public record Customer(
        CustomerId id,
        WorkspaceId workspace,
        long number,
        String name,
        List<String> aliases,
        Stage stage,
        @Nullable String closedReason,
        @Nullable String town,
        @Nullable String country,
        @Nullable String region,
        @Nullable ZoneId zone,
        @Nullable String segment,
        @Nullable Channel preferredChannel,
        long value,
        @Nullable StaffId champion,
        @Nullable String externalRef,
        Instant createdAt) {

    public Customer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("customer without a name");
        }
        aliases = List.copyOf(aliases);
    }

    /// The same at another stage.
    public Customer in(Stage other, @Nullable String reason) {
        return new Customer(
                id,
                workspace,
                number,
                name,
                aliases,
                other,
                reason,
                town,
                country,
                region,
                zone,
                segment,
                preferredChannel,
                value,
                champion,
                externalRef,
                createdAt);
    }

    /// The same with another champion.
    public Customer championedBy(@Nullable StaffId other) {
        return new Customer(
                id,
                workspace,
                number,
                name,
                aliases,
                stage,
                closedReason,
                town,
                country,
                region,
                zone,
                segment,
                preferredChannel,
                value,
                other,
                externalRef,
                createdAt);
    }

    /// True once closed.
    public boolean closed() {
        return stage == Stage.CLOSED;
    }
}
