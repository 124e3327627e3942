package dev.touchbase.slack.command;

import java.time.Duration;

/// Is told of each command that was run.
@FunctionalInterface
public interface CommandWatch {

    /// A command ended.
    ///
    /// @param command its name, one of ours and never what was typed
    /// @param outcome done, refused or failed
    void ran(String command, String outcome, Duration took);
}
