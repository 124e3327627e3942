package dev.touchbase.domain.notice;

/// So many messages at most.
///
/// @param name of what is counted, in its day or hour
/// @param past what a notice beyond it is told
public record Ceiling(String name, int most, Outbox.Leave past) {}
