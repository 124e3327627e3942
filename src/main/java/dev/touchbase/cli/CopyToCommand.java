package dev.touchbase.cli;

import dev.touchbase.Settings;
import dev.touchbase.store.DatabaseCopy;
import dev.touchbase.store.DatabaseCopy.Copied;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Moves from SQLite to PostgreSQL.
@Command(
        name = "copy-to",
        mixinStandardHelpOptions = true,
        description = "Copy the SQLite database into an empty PostgreSQL, and compare the two.")
final class CopyToCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "WHERE",
            description = "jdbc:postgresql://HOST:5432/DATABASE?user=…&password=…")
    private String target = "";

    CopyToCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String file =
                Settings.read(console.environment(), Settings.Need.DATABASE).database();
        List<Copied> tables;
        try (Bar bar = new Bar("Copying", "rows", console.err())) {
            tables = DatabaseCopy.run(file, target, bar::at);
        }
        console.say("%-24s %12s  %s".formatted("table", "rows", "checksum, the same on both sides"));
        tables.forEach(each -> console.say("%-24s %,12d  %s".formatted(each.table(), each.rows(), each.checksum())));
        console.say("%,d rows of %d tables are in PostgreSQL, compared row by row; %s stays as it was."
                .formatted(tables.stream().mapToLong(Copied::rows).sum(), tables.size(), file));
        console.say(
                "Next: set TOUCHBASE_DATABASE to the new address, and start serve with it. Don't start the old one again.");
        return 0;
    }
}
