package dev.touchbase.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.touchbase.domain.intake.ImportListener;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how an import goes on: a bar on a terminal, else a line each 10 %. Keeps the first refused rows for the
/// screen, and writes all of them to the file that was asked for.
final class ImportProgress implements ImportListener, AutoCloseable {

    static final int SHOWN = 50;

    private static final int WHOLE = 1_000;
    private static final int TENTH = WHOLE / 10;

    /// Shorter imports are over before anybody looks at a bar.
    private static final int WORTH_A_BAR = 2_000;

    /// SQLite has no queue for its writers: between two batches others who wait get their turn.
    private static final long BREATH = 20_000_000;

    private final PrintWriter err;
    private final List<String> shown = new ArrayList<>();
    private final @Nullable CsvWriter refused;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private int tenths;

    ImportProgress(ImportOptions options, PrintWriter err) {
        this.err = err;
        this.terminal = onTerminal();
        this.refused = options.refused == null ? null : writer(options.refused);
    }

    private static boolean onTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static CsvWriter writer(Path file) {
        try {
            return CsvWriter.builder().build(file).writeRecord("line", "reason");
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " can't be written", broken);
        }
    }

    @Override
    public void refused(long line, String reason) {
        if (shown.size() < SHOWN) {
            shown.add("line %,d %s".formatted(line, reason));
        }
        if (refused != null) {
            refused.writeRecord(String.valueOf(line), reason);
        }
    }

    @Override
    public void done(long rows, double share) {
        if (rows >= WORTH_A_BAR) {
            LockSupport.parkNanos(BREATH);
        }
        int thousandths = (int) (share * WHOLE);
        if (rows < WORTH_A_BAR && share < 1 || rows <= WORTH_A_BAR && bar == null) {
            return;
        }
        if (terminal) {
            if (bar == null) {
                bar = new ProgressBarBuilder()
                        .setTaskName("Importing")
                        .setInitialMax(WHOLE)
                        .setStyle(ProgressBarStyle.ASCII)
                        .hideEta()
                        .build();
            }
            bar.stepTo(thousandths).setExtraMessage("%,d rows".formatted(rows));
        } else if (thousandths / TENTH > tenths) {
            tenths = thousandths / TENTH;
            err.println("%d %% (%,d rows)".formatted(tenths * 10, rows));
            err.flush();
        }
    }

    /// The first refused rows, each as "line 12 has no name".
    List<String> shown() {
        return shown;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        if (refused != null) {
            try {
                refused.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
