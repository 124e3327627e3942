package dev.touchbase.slack.command;

import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import dev.touchbase.slack.GestureLine;
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
        String name = spec().name().isEmpty() ? BARE : spec().name();
        GestureLine.does("command " + name);
        try {
            Reply reply = subcommand.run(invocation);
            outcome = "done";
            return reply;
        } catch (Refused refused) {
            outcome = refused.refusal() instanceof Refusal.NotAllowed ? "denied" : "refused";
            throw refused;
        } finally {
            watch.ran(name, outcome, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
