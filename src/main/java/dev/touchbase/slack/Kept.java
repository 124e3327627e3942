package dev.touchbase.slack;

import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.audit.PendingCommands;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Commands that wait for a tap or a form. One is kept only when what it was answered with carries its token.
final class Kept {

    private final PendingCommands commands;
    private final InstantSource clock;

    Kept(PendingCommands commands, InstantSource clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /// Keeps the command under `token` if `reply` carries that.
    ///
    /// @param reply as JSON
    void keepIfCarried(Asker asker, String token, String text, AnswerTo answerTo, String reply) {
        if (reply.contains(token)) {
            commands.keep(
                    asker.workspace().id(),
                    new PendingCommand(token, asker.staff().id(), text, answerTo.write(), clock.instant()));
        }
    }

    /// The text of the kept command, "" when there is none or it is somebody else's.
    String text(Asker asker, @Nullable String token) {
        return own(asker, token).map(PendingCommand::text).orElse("");
    }

    /// Where the kept command was asked from.
    Optional<AnswerTo> askedFrom(Asker asker, @Nullable String token) {
        return own(asker, token)
                .map(PendingCommand::answerTo)
                .filter(kept -> !kept.isEmpty())
                .map(AnswerTo::read);
    }

    private Optional<PendingCommand> own(Asker asker, @Nullable String token) {
        return token == null
                ? Optional.empty()
                : commands.find(asker.workspace().id(), token)
                        .filter(command -> command.staff().equals(asker.staff().id()));
    }
}
