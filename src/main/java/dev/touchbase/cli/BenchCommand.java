package dev.touchbase.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `bench` stands in the help of all commands, but it is the launcher that runs it: it builds.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure what must hold however much is on record (part of ./touchbase).")
final class BenchCommand implements Callable<Integer> {

    private final Console console;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().println("The benchmarks need the sources: run ./touchbase bench where you cloned them.");
        return 2;
    }
}
