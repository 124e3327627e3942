package dev.touchbase.cli;

import dev.touchbase.domain.insight.PolicyTrial;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Shows how long work goes on: a bar on a terminal, else a line each 10 %. What is short shows nothing.
final class Bar implements PolicyTrial.Progress, AutoCloseable {

    /// Fewer are done before anybody looks.
    private static final long WORTH_IT = 20_000;

    private final String task;
    private final String what;
    private final PrintWriter err;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long tenths;

    /// @param what is counted, in the plural
    Bar(String task, String what, PrintWriter err) {
        this.task = task;
        this.what = what;
        this.err = err;
        java.io.Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    @Override
    public void at(long done, long whole) {
        if (whole < WORTH_IT) {
            return;
        }
        if (terminal) {
            if (bar == null) {
                bar = new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(whole)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build();
            }
            bar.stepTo(done);
        } else if (done * 10 / whole > tenths) {
            tenths = done * 10 / whole;
            err.println("%s: %d %% of %,d %s".formatted(task, tenths * 10, whole, what));
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
