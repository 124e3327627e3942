package dev.touchbase.cli;

import dev.touchbase.Wiring;
import dev.touchbase.WrongSettings;
import dev.touchbase.domain.Refused;
import dev.touchbase.slack.Refusals;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// `./touchbase`: the list of its commands, and what they have in common.
@Command(
        name = "touchbase",
        description = "A Slack bot that runs a business's customer contact strategy.",
        versionProvider = Touchbase.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage. The variables are in the README."})
public final class Touchbase {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private Touchbase() {}

    /// Runs the command that `args` names, and returns its exit code.
    public static int run(Console console, String... args) {
        var line = new CommandLine(new Touchbase());
        commands(console).forEach(line::addSubcommand);
        line.setOut(console.out());
        line.setErr(console.err());
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, at, parsed) -> explain(console, failure));
        if (args.length == 0) {
            line.usage(console.err());
            return WRONG_USAGE;
        }
        return line.execute(args);
    }

    /// The commands, in the order of the help.
    private static List<Object> commands(Console console) {
        return List.of(
                new SandboxCommand(console),
                new ServeCommand(console),
                ImportCommand.commandLine(console, Wiring.machineClock()),
                PolicyCommand.commandLine(console, Wiring.machineClock()),
                new BackupCommand(console, Wiring.machineClock()),
                new RestoreCommand(console, Wiring.machineClock()),
                new CopyToCommand(console),
                new DoctorCommand(console, Wiring.machineClock()),
                new HealthCommand(console),
                new CheckCommand(console),
                new BenchCommand(console));
    }

    /// Expected ends are one sentence; anything else is a fault, whose stack helps to report it.
    private static int explain(Console console, Exception failure) {
        switch (failure) {
            case WrongSettings wrong -> console.err().println(wrong.getMessage());
            case Refused refused -> console.err().println(Refusals.plain(refused.refusal()));
            case IllegalArgumentException unusable
            when unusable.getMessage() != null -> {
                console.err().println(unusable.getMessage());
                return WRONG_USAGE;
            }
            case IllegalStateException expected
            when expected.getMessage() != null -> console.err().println(expected.getMessage());
            default -> {
                LoggerFactory.getLogger(Touchbase.class).error("A command failed", failure);
                console.err()
                        .println(
                                "Something unexpected went wrong, so the command stopped. The log says where; please report it.");
            }
        }
        return FAILED;
    }

    /// The version that the jar was built as.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var built = Optional.ofNullable(Touchbase.class.getPackage().getImplementationVersion());
            return new String[] {"Touchbase " + built.orElse("(not built as a jar)")};
        }
    }
}
