package dev.touchbase;

import dev.touchbase.cli.Console;
import dev.touchbase.cli.Touchbase;
import java.io.PrintWriter;

/// The door for the command line.
public final class Main {

    private Main() {}

    /// Runs the command that `args` names, and ends with its exit code: 0 done, 1 failed, 2 wrong usage.
    ///
    /// @param args as typed after `./touchbase`
    public static void main(String[] args) {
        // Before anything logs: the set-up of the log reads it.
        System.setProperty("touchbase.log", "json".equals(System.getenv("TOUCHBASE_LOG")) ? "json" : "text");
        var console =
                new Console(System.getenv(), new PrintWriter(System.out, true), new PrintWriter(System.err, true));
        System.exit(Touchbase.run(console, args));
    }
}
