package dev.touchbase.slack.command;

import dev.touchbase.slack.Reply;

/// One subcommand of `/contact`. Its [Spec] brings parsing, help, did-you-mean, permission check and completion.
public interface Subcommand {

    /// Its name, words and examples.
    Spec spec();

    /// Does it.
    ///
    /// @throws dev.touchbase.domain.Refused when it can't be done; nothing was changed
    Reply run(Invocation invocation);
}
