package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.audit.PendingCommands;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.CustomerId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people typed before a form or a button went on from it: read again, so that none of it travels through Slack.
public final class KeptLines {

    private final PendingCommands pending;
    private final ContactCommand command;

    /// Finds them there and reads them as `command` does.
    public KeptLines(PendingCommands pending, ContactCommand command) {
        this.pending = pending;
        this.command = command;
    }

    /// The asker's own line under this token, if it was a use of the subcommand called `name`.
    ///
    /// @param settled the customers that it is about, by place
    public Optional<Invocation> find(
            Actor.ByStaff actor,
            Speaker speaker,
            @Nullable String token,
            Map<Integer, CustomerId> settled,
            String name) {
        return Optional.ofNullable(token)
                .flatMap(kept -> pending.find(actor.workspace(), kept))
                .filter(kept ->
                        kept.staff().equals(actor.staff().id()) && !kept.text().isBlank())
                .map(PendingCommand::text)
                .flatMap(text -> command.invoked(actor, speaker, text, String.valueOf(token), settled))
                .filter(invoked -> invoked.subcommand().spec().name().equals(name))
                .map(ContactCommand.Invoked::invocation);
    }
}
