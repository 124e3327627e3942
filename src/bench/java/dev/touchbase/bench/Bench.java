package dev.touchbase.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./touchbase bench`: measures what must hold, and writes it down.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measure what must hold however much is on record.")
public final class Bench {

    private Bench() {}

    /// Runs it.
    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).addSubcommand(new Policy()).execute(args));
    }

    /// What the contact policy costs.
    @Command(
            name = "policy",
            mixinStandardHelpOptions = true,
            description = "What the contact policy costs: a check, and a trial of a rule over the whole record.")
    static final class Policy implements Callable<Integer> {

        @Option(names = "--customers", defaultValue = "1000000", description = "How many (default: ${DEFAULT-VALUE}).")
        int customers;

        @Option(
                names = "--touchpoints",
                defaultValue = "1000000",
                description = "How many (default: ${DEFAULT-VALUE}).")
        int touchpoints;

        @Option(names = "--in", defaultValue = "target/bench", description = "Where the workspace is kept.")
        Path folder = Path.of("");

        @Option(names = "--report", defaultValue = "docs/benchmarks.md", description = "Where it is written down.")
        Path report = Path.of("");

        @Override
        public Integer call() throws Exception {
            BigWorkspace big = BigWorkspace.in(folder, customers, touchpoints, Policy::say);
            List<Comparison> all =
                    List.of(new CheckCost(big).measure(Policy::say), new TrialCost(big).measure(Policy::say));
            all.forEach(each -> say(each.row()));
            write(all);
            return all.stream().allMatch(Comparison::holds) ? 0 : 1;
        }

        private void write(List<Comparison> all) throws IOException {
            String command =
                    "./touchbase bench policy --customers %d --touchpoints %d".formatted(customers, touchpoints);
            Files.writeString(report, Report.of(command, LocalDate.now(ZoneOffset.UTC), all));
            say("Written to " + report);
        }

        private static void say(String line) {
            System.out.println(line);
        }
    }
}
