package dev.touchbase.cli;

import dev.touchbase.Settings;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `./touchbase import`: customers, touchpoints and staff from a file. It may run while `serve` does.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take in customers, touchpoints or staff from a CSV file.",
        footer = {"", "The same file twice changes nothing. Headings, options and what refuses a row: docs/import.md"})
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final InstantSource clock;

    @Spec
    @Nullable
    CommandSpec spec;

    private ImportCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    /// The command with its subcommands, to be added to the root.
    ///
    /// @param clock the business clock
    static CommandLine commandLine(Console console, InstantSource clock) {
        var command = new ImportCommand(console, clock);
        return new CommandLine(command)
                .addSubcommand(new ImportCustomers(command))
                .addSubcommand(new ImportTouchpoints(command))
                .addSubcommand(new ImportStaff(command));
    }

    Console console() {
        return console;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(line, "Say what to import: customers, touchpoints or staff.");
    }

    InstantSource clock() {
        return clock;
    }

    /// Where the database is: as the option says, else as the environment does.
    String database(ImportOptions options) {
        return options.database != null
                ? options.database
                : Settings.read(console.environment(), Settings.Need.DATABASE).database();
    }
}
