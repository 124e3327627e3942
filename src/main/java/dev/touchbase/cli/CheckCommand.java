package dev.touchbase.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `check` stands in the help of all commands, but it is the launcher that runs it: it builds.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Run everything that the build checks, and install what that needs (part of ./touchbase).")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().println("The checks need the sources: run ./touchbase check where you cloned them.");
        return 2;
    }
}
