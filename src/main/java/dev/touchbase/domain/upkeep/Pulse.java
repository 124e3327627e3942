package dev.touchbase.domain.upkeep;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.Workspaces;
import java.time.Duration;
import java.time.Instant;

/// The sign that looks at what is due still happen, given at the end of one, once a minute at most.
public final class Pulse {

    private static final Duration APART = Duration.ofSeconds(60);

    private final Workspaces workspaces;
    private final SignsOfLife signs;
    private Instant given = Instant.MIN;

    /// Gives them here.
    public Pulse(Workspaces workspaces, SignsOfLife signs) {
        this.workspaces = workspaces;
        this.signs = signs;
    }

    /// A look has ended.
    public void tick(Instant now) {
        // A clock that was put back is no reason for silence.
        if (!now.isBefore(given) && now.isBefore(given.plus(APART))) {
            return;
        }
        workspaces.all().stream().map(Workspace::id).forEach(each -> signs.give(each, SignsOfLife.Part.LOOKS, now));
        given = now;
    }
}
