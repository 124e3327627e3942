package dev.touchbase.domain.notice;

/// How many notices were left out because there were too many.
///
/// @param people whom they were for; a channel counts as one
public record LeftOut(long notices, long people) {}
