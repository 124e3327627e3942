package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.slack.Reply;
import java.time.Duration;

/// A subcommand of which somebody is told how each run ended.
public record WatchedSubcommand(Subcommand subcommand, CommandWatch watch) implements Subcommand {

    private static final String BARE = "today";

    @Override
    public Spec spec() {
        return subcommand.spec();
    }

    @Override
    public Reply run(Invocation invocation) {
        long begun = System.nanoTime();
        String outcome = "failed";
        try {
            Reply reply = subcommand.run(invocation);
            outcome = "done";
            return reply;
        } catch (Refused refused) {
            outcome = "refused";
            throw refused;
        } finally {
            String name = spec().name();
            watch.ran(name.isEmpty() ? BARE : name, outcome, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
