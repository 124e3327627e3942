package dev.touchbase.domain;

import org.jspecify.annotations.Nullable;

/// One business's use of Touchbase.
///
/// @param slackTeam the Slack team that it is bound to, or null until the first successful look at Slack
/// @param name what Slack calls the team, or a name given at the command line
/// @param settingsVersion counted up whenever a setting changes that moves dates
public record Workspace(WorkspaceId id, @Nullable String slackTeam, String name, long settingsVersion) {}
