package dev.touchbase.domain.audit;

import dev.touchbase.domain.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Remembers commands, clicks and submits for 24 hours, so that one gesture has one effect.
public interface Gestures {

    /// Runs `work` and keeps its answer under `key`, in one transaction; a second call with the same key runs nothing
    /// and returns the first one's answer. Fails as `work` fails, and then remembers nothing.
    ///
    /// @param key what Slack sends to tell gestures apart: trigger id, event id, or action time and element
    String once(WorkspaceId workspace, String key, Instant now, Supplier<String> work);

    /// The same, but an answer to work that made no change is not kept: what was blocked, refused or asked back may
    /// have
    /// become possible, and a second call with the same key judges anew.
    String effectOnce(WorkspaceId workspace, String key, Instant now, Supplier<String> work);

    /// The answer that was kept under `key` since `since`.
    Optional<String> answer(WorkspaceId workspace, String key, Instant since);

    /// Keeps an answer under `key`, in place of an earlier one.
    void keep(WorkspaceId workspace, String key, String answer, Instant now);
}
