package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import java.util.List;
import java.util.Set;

/// `/contact claim acme`: I am about to contact them.
public final class ClaimSubcommand implements Subcommand {

    private final LineReader lines;
    private final ClaimTelling telling;

    /// Reads with `lines`, claims and answers with `telling`.
    public ClaimSubcommand(LineReader lines, ClaimTelling telling) {
        this.lines = lines;
        this.telling = telling;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "claim",
                List.of("onit"),
                "CUSTOMER",
                "Say that you are about to contact somebody",
                List.of("claim acme"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.WRITING, Set.of());
        Leftover.refuse(line.reading(), "claim", "claim acme");
        return telling.claim(
                invocation.actor(), invocation.speaker(), line.customer().id(), null);
    }
}
