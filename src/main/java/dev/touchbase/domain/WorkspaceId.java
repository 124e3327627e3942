package dev.touchbase.domain;

/// The internal key of one workspace: every row and every query carries it. It is never a Slack id.
///
/// @param value positive
public record WorkspaceId(long value) {}
