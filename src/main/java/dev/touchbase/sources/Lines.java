package dev.touchbase.sources;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// The lines of a text that end with CR, LF or CRLF, mixed as they come.
final class Lines {

    /// More than this in one line is no table. What follows of such a line is left out.
    static final int LONGEST = 1_000_000;

    private final Reader reader;
    private final char[] buffer = new char[32 * 1024];
    private int at;
    private int end;
    private boolean afterReturn;
    private final StringBuilder line = new StringBuilder();

    Lines(Reader reader) {
        this.reader = reader;
    }

    /// The next line without its end, or null after the last. It has [#LONGEST] + 1 characters when it was longer.
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        boolean any = false;
        while (fill()) {
            char c = buffer[at++];
            boolean secondOfPair = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (secondOfPair) {
                continue;
            }
            if (c == '\n' || c == '\r') {
                return line.toString();
            }
            any = true;
            if (line.length() <= LONGEST) {
                line.append(c);
            }
        }
        return any ? line.toString() : null;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = reader.read(buffer);
        return end > 0;
    }
}
