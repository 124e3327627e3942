package dev.touchbase.domain.insight;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who contacted whom: narrowed by any of these.
///
/// @param customer only this one, or null
/// @param staff only contacts that they took part in, or null
/// @param channel only by this one, or null
/// @param from not before (inclusive), or null
/// @param until before this (exclusive), or null
public record WhoQuestion(
        @Nullable CustomerId customer,
        @Nullable StaffId staff,
        @Nullable Channel channel,
        @Nullable Instant from,
        @Nullable Instant until) {}
