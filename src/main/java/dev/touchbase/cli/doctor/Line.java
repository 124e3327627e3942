package dev.touchbase.cli.doctor;

import java.util.stream.Collectors;

/// One line of what was found.
///
/// @param well false when something is to be done, which `says` names
/// @param about what was looked at, in one word
public record Line(boolean well, String about, String says) {

    static Line ok(String about, String says) {
        return new Line(true, about, says);
    }

    static Line toDo(String about, String says) {
        return new Line(false, about, says);
    }

    /// As it is printed; what was found may have come from elsewhere, so that a line stays one line.
    @Override
    public String toString() {
        return "%-6s %-9s %s".formatted(well ? "ok" : "to do", about, onOneLine(says));
    }

    private static String onOneLine(String text) {
        return text.lines().map(String::strip).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }
}
