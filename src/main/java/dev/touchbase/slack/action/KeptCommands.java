package dev.touchbase.slack.action;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.audit.PendingCommands;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.ContactCommand;
import java.util.Map;

/// Commands that wait for a tap of the one who typed them, and go on from it. The answer takes the question's place.
public final class KeptCommands {

    private final PendingCommands pending;
    private final ContactCommand command;

    /// Finds them here and runs them there.
    public KeptCommands(PendingCommands pending, ContactCommand command) {
        this.pending = pending;
        this.command = command;
    }

    /// The command that the pressed button goes on with.
    ///
    /// @throws Refused when it is forgotten after a day, or somebody else's
    PendingCommand find(Press press) {
        String token = press.value().pending();
        if (token == null) {
            throw gone();
        }
        return pending.find(press.actor().workspace(), token)
                .filter(kept -> kept.staff().equals(press.staff().id()))
                .orElseThrow(KeptCommands::gone);
    }

    /// Runs `text` as if it had been typed where the kept command was.
    Reply run(Press press, String text, Map<Integer, CustomerId> settled) {
        String token = find(press).token();
        Reply reply = command.read(press.actor(), press.speaker(), text, token, settled)
                .run()
                .get();
        return reply instanceof Reply.Answer answer ? new Reply.InPlace(answer) : reply;
    }

    /// The name of a customer that it uses at this token.
    String nameAt(PendingCommand kept, int start) {
        return command.nameAt(kept.text(), start);
    }

    private static Refused gone() {
        return Refused.overtaken("This question is more than a day old, so what was typed then is forgotten.");
    }
}
