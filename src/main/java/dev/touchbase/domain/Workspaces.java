package dev.touchbase.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where workspaces are kept.
public interface Workspaces {

    /// The only workspace of an installation for one team; made on the first call.
    Workspace single(Instant now);

    /// All of them.
    List<Workspace> all();

    /// The one bound to this Slack team.
    Optional<Workspace> bySlackTeam(String team);

    /// Binds the workspace to the team.
    ///
    /// @throws Refused when it is bound to another team already
    Workspace bind(WorkspaceId id, String team, String name);

    /// Counts up the version that marks derived dates as stale, and returns it.
    long bumpSettingsVersion(WorkspaceId id);
}
