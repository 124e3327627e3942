package dev.touchbase.slack.command;

import dev.touchbase.slack.Reply;

/// Ends a subcommand with a question, whose answer is a tap that runs the whole command again; nothing was changed.
/// [ContactCommand] answers with the question, so that subcommands needn't think of it.
public final class Asks extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reply question;

    /// Asks `question`.
    public Asks(Reply question) {
        super("a question to the asker", null, false, false);
        this.question = question;
    }

    /// The question, with its buttons.
    public Reply question() {
        return question;
    }
}
