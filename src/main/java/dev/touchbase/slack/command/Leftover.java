package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.slack.view.Plain;

/// Words that a command has no use for: they are said, never swallowed.
final class Leftover {

    private static final int SHOWN = 60;

    private Leftover() {}

    /// Returns when nothing is left over.
    ///
    /// @param example a line that works
    /// @throws Refused with the words that were not understood
    static void refuse(Reading reading, String command, String example) {
        String left = reading.note().strip();
        if (!left.isEmpty()) {
            throw Refused.badInput(
                    "I don't understand “" + Plain.line(left, SHOWN) + "” after " + command + ", so nothing was done.",
                    "Type it like: " + example);
        }
    }
}
