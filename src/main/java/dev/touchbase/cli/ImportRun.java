package dev.touchbase.cli;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.intake.Field;
import dev.touchbase.domain.intake.ImportListener;
import dev.touchbase.domain.intake.ImportResult;
import dev.touchbase.domain.intake.Mapping;
import dev.touchbase.domain.intake.Table;
import dev.touchbase.domain.intake.TouchpointField;
import dev.touchbase.slack.Refusals;
import dev.touchbase.sources.Sources;
import dev.touchbase.sources.Wish;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// What all imports do: open the file, say how it is read, take it in, and say what came of it.
///
/// @param <F> the fields of the list
final class ImportRun<F extends Enum<F> & Field> {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final ImportCommand command;
    private final ImportOptions options;
    private final Class<F> fields;
    private final PrintWriter out;
    private final PrintWriter err;

    /// The import itself.
    interface Work<F extends Enum<F> & Field> {
        /// Refuses a table whose headings don't suffice.
        void check(Table table, Mapping<F> mapping);

        /// Takes in the table.
        ImportResult run(ImportDesk desk, Table table, Mapping<F> mapping, ImportListener listener);
    }

    ImportRun(ImportCommand command, ImportOptions options, Class<F> fields) {
        this.command = command;
        this.options = options;
        this.fields = fields;
        this.out = command.console().out();
        this.err = command.console().err();
    }

    /// Runs it and returns the exit code: 0 done, 1 when nothing could be read, 2 when options or headings don't fit.
    int run(Work<F> work, List<String> defaults) {
        try {
            Table table = Sources.open(
                    options.file, new Wish(heading -> Mapping.knows(fields, options.map, heading), options.encoding));
            return run(work, defaults, table);
        } catch (Refused refused) {
            say(refused);
            return FAILED;
        } catch (IOException | UncheckedIOException broken) {
            err.println("%s could not be read: %s".formatted(options.file, broken.getMessage()));
            return FAILED;
        }
    }

    private int run(Work<F> work, List<String> defaults, Table table) throws IOException {
        try {
            Mapping<F> mapping = Mapping.of(fields, table.headings(), options.map);
            work.check(table, mapping);
            var report = new ImportReport(out, options);
            report.begin(table, mapping.words(), mapping.unused(), defaults);
            return ImportDesk.with(command.database(options), options.dryRun, command.clock(), desk -> {
                var progress = new ImportProgress(options, err);
                ImportResult result;
                try (progress) {
                    result = work.run(desk, table, mapping, progress);
                }
                report.end(result, progress.shown(), desk.settings(), TouchpointField.class.equals(fields));
                return result.rows() == result.refused() ? FAILED : DONE;
            });
        } catch (Refused refused) {
            say(refused);
            return WRONG_USAGE;
        }
    }

    private void say(Refused refused) {
        err.println(Refusals.plain(refused.refusal()));
    }
}
