package dev.touchbase.cli;

import dev.touchbase.cli.policy.PolicyText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./touchbase policy export`: all rules in force and those switched off, as a file.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Write the contact policy to a file.")
final class PolicyExport implements Callable<Integer> {

    private final PolicyCommand policy;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "Where to; without it to the screen.")
    @Nullable
    Path file;

    PolicyExport(PolicyCommand policy) {
        this.policy = policy;
    }

    @Override
    public Integer call() {
        return policy.with(desk -> {
            String text =
                    new PolicyText(desk.numbers()).of(desk.domain().wholePolicy.everything(desk.actor()));
            if (file == null) {
                policy.console().out().print(text);
                policy.console().out().flush();
                return 0;
            }
            write(file, text);
            policy.console().say("The contact policy is in %s.".formatted(file));
            return 0;
        });
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
