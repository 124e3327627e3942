package dev.touchbase.sources;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.intake.Table;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/// CSV: text in rows, whose cells are separated by commas, semicolons, tabs or bars.
final class CsvSource implements Source {

    private static final int LAYOUT_SAMPLE = 256 * 1024;

    @Override
    public boolean recognises(Sample sample) {
        int strange = 0;
        for (byte b : sample.bytes()) {
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                strange++;
            }
        }
        return strange * 50 <= sample.bytes().length;
    }

    @Override
    public Table table(Path file, Wish wish) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, Sample.of(file), wish.charset());
        char[] start = new char[LAYOUT_SAMPLE];
        int length;
        try (Reader reader = encoding.reader(new BufferedInputStream(Files.newInputStream(file)))) {
            length = fill(reader, start);
        }
        String text = new String(start, 0, length);
        if (text.isBlank() || text.chars().allMatch(c -> c == 0)) {
            throw Refused.badInput(file.getFileName() + " is empty.", "Check that it is the right file.");
        }
        return new CsvTable(file, encoding, layout(file, text, length < LAYOUT_SAMPLE, wish));
    }

    private static Layout layout(Path file, String text, boolean whole, Wish wish) {
        try {
            return Layout.of(text, whole, wish.knownHeading());
        } catch (IllegalArgumentException noRow) {
            throw Refused.badInput(
                    file.getFileName() + " has no row that can be read as CSV.",
                    "Check that it is the right file and that its quotation marks are closed.");
        }
    }

    private static int fill(Reader reader, char[] start) throws IOException {
        int length = 0;
        int read = 0;
        while (read >= 0 && length < start.length) {
            length += read;
            read = reader.read(start, length, start.length - length);
        }
        return length;
    }
}
