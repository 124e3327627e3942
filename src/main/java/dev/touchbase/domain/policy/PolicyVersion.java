package dev.touchbase.domain.policy;

/// One version of a firm's own rule.
///
/// @param replaces the version of the same name in whose place it was put; 0 when the firm had none of its own then
public record PolicyVersion(PolicyRule rule, int replaces) {}
