package dev.touchbase.cli;

import dev.touchbase.domain.team.WholePolicy.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./touchbase policy check`: what a file would change, and what is wrong with it.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Say what applying a file would change, and what is wrong with it; change nothing.")
final class PolicyCheck implements Callable<Integer> {

    private static final int WRONG_USAGE = 2;

    private final PolicyCommand policy;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    Path file = Path.of("");

    PolicyCheck(PolicyCommand policy) {
        this.policy = policy;
    }

    @Override
    public Integer call() {
        return policy.with(desk -> {
            PolicyFile read = new PolicyFile(policy, file);
            return read.read(desk)
                    .flatMap(wanted ->
                            read.accepted(() -> desk.domain().wholePolicy.steps(desk.actor(), wanted)))
                    .map(steps -> {
                        read.say(steps);
                        policy.console().say(summary(steps));
                        return 0;
                    })
                    .orElse(WRONG_USAGE);
        });
    }

    private static String summary(List<Step> steps) {
        return switch (steps.size()) {
            case 0 -> "Applying it changes nothing.";
            case 1 -> "Applying it changes one rule.";
            default -> "Applying it changes %d rules.".formatted(steps.size());
        };
    }
}
