package dev.touchbase.domain.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/// A table written in a test: cells between bars, headings in the first line.
record ListedTable(List<String> headings, List<Row> all) implements Table {

    static ListedTable of(String text) {
        List<String> lines = text.lines().toList();
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            List<String> cells = cells(lines.get(line));
            rows.add(Row.of(line + 1, cells));
        }
        return new ListedTable(cells(lines.getFirst()), rows);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /// The same with one more row, which can't be used.
    ListedTable withBroken(long line, String problem) {
        List<Row> rows = new ArrayList<>(all);
        rows.add(Row.broken(line, problem));
        return new ListedTable(headings, rows);
    }

    @Override
    public String description() {
        return "a table of a test";
    }

    @Override
    public Rows rows() {
        Iterator<Row> rows = all.iterator();
        return new Rows() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return rows.next();
            }

            @Override
            public double share() {
                return rows.hasNext() ? 0.5 : 1;
            }

            @Override
            public void close() {}
        };
    }
}
