package dev.touchbase.cli;

import java.io.PrintWriter;
import java.util.Map;

/// What a command runs in: its environment, and where it speaks.
///
/// @param environment the variables
/// @param out for results
/// @param err for what went wrong
public record Console(Map<String, String> environment, PrintWriter out, PrintWriter err) {

    /// Says one line.
    public void say(String line) {
        out.println(line);
        out.flush();
    }
}
