package dev.touchbase.slack.action;

import dev.touchbase.domain.Refused;
import dev.touchbase.slack.command.Invocation;
import dev.touchbase.slack.command.KeptLines;

/// The command that a pressed button goes on with, read again.
public final class KeptQuestions {

    private final KeptLines lines;

    /// Finds them in `lines`.
    public KeptQuestions(KeptLines lines) {
        this.lines = lines;
    }

    /// The presser's own use of the subcommand called `name` under the token that the button carries.
    ///
    /// @throws Refused when it is forgotten after a day
    Invocation find(Press press, String name) {
        var settled = press.value().customer() == null
                ? java.util.Map.<Integer, dev.touchbase.domain.customer.CustomerId>of()
                : java.util.Map.of(0, Presses.customer(press));
        return lines.find(press.actor(), press.speaker(), press.value().pending(), settled, name)
                .orElseThrow(() -> Refused.overtaken(
                        "This was asked more than a day ago, so what was typed then is forgotten. Please ask again."));
    }
}
