package dev.touchbase.sources;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The records of a CSV text: one line, or several where quotation marks hold line breaks together.
///
/// A quotation mark that is never closed costs its own line only: reading goes on with the line after it.
final class Records {

    static final String NEVER_CLOSED = "opens a quotation mark that is never closed";
    static final String TEXT_AFTER_QUOTE = "has text after a closing quotation mark";
    static final String TOO_LONG = "is longer than 1,000,000 characters";

    private static final int MOST_LINES = 10_000;

    private final Lines lines;
    private final char separator;
    private final CellSplitter splitter;
    private final Deque<String> again = new ArrayDeque<>();
    private long line;

    /// One record with the line in which it starts; `problem` says why it has no cells.
    record Found(long line, List<String> cells, @Nullable String problem) {

        boolean blank() {
            return problem == null && cells.stream().allMatch(String::isBlank);
        }
    }

    Records(Reader reader, char separator) {
        this.lines = new Lines(reader);
        this.separator = separator;
        this.splitter = new CellSplitter(separator);
    }

    /// The next record, or null after the last. Line breaks inside cells are LF, whatever they were.
    @Nullable
    Found next() throws IOException {
        String first = nextLine();
        if (first == null) {
            return null;
        }
        long start = line;
        if (first.length() > Lines.LONGEST) {
            return broken(start, TOO_LONG);
        }
        List<String> parts = new ArrayList<>(List.of(first));
        var quotes = new QuoteState(separator);
        quotes.take(first);
        int length = first.length();
        while (quotes.open()) {
            String more = parts.size() < MOST_LINES && length <= Lines.LONGEST ? nextLine() : null;
            if (more == null) {
                giveBackAllButTheFirst(parts);
                return broken(start, NEVER_CLOSED);
            }
            parts.add(more);
            length += more.length() + 1;
            quotes.take(more);
        }
        if (quotes.textAfterClosing()) {
            giveBackAllButTheFirst(parts);
            return broken(start, parts.size() > 1 ? NEVER_CLOSED : TEXT_AFTER_QUOTE);
        }
        return new Found(start, splitter.split(String.join("\n", parts)), null);
    }

    private static Found broken(long line, String problem) {
        return new Found(line, List.of(), problem);
    }

    private @Nullable String nextLine() throws IOException {
        String next = again.isEmpty() ? lines.next() : again.removeFirst();
        if (next != null) {
            line++;
        }
        return next;
    }

    private void giveBackAllButTheFirst(List<String> parts) {
        for (int i = parts.size() - 1; i > 0; i--) {
            again.addFirst(parts.get(i));
        }
        line -= parts.size() - 1L;
    }
}
