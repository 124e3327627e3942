package dev.touchbase.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./touchbase policy apply`: puts a file's policy in force, as one change.
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = "Put a file's policy in force. Rules that it leaves out are switched off.")
final class PolicyApply implements Callable<Integer> {

    private static final int WRONG_USAGE = 2;

    private final PolicyCommand policy;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    Path file = Path.of("");

    @Option(names = "--why", paramLabel = "REASON", description = "The reason that every new version keeps.")
    @Nullable
    String why;

    PolicyApply(PolicyCommand policy) {
        this.policy = policy;
    }

    @Override
    public Integer call() {
        return policy.with(desk -> {
            PolicyFile read = new PolicyFile(policy, file);
            return read.read(desk)
                    .flatMap(wanted ->
                            read.accepted(() -> desk.domain().wholePolicy.apply(desk.actor(), wanted, why)))
                    .map(applied -> {
                        read.say(applied.steps());
                        policy.console().say(done(applied.steps().size()));
                        if (applied.change() != null) {
                            policy.console()
                                    .say("To take it back: ./touchbase policy undo %d"
                                            .formatted(applied.change().value()));
                        }
                        return 0;
                    })
                    .orElse(WRONG_USAGE);
        });
    }

    private static String done(int rules) {
        return switch (rules) {
            case 0 -> "Nothing to change: this policy is in force already.";
            case 1 -> "Applied: one rule changed.";
            default -> "Applied: %d rules changed.".formatted(rules);
        };
    }
}
