package dev.touchbase.sources;

import dev.touchbase.domain.intake.Row;
import dev.touchbase.domain.intake.Rows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The rows of a CSV file below its headings, each as wide as the headings or refused with the reason.
final class CsvRows implements Rows {

    private final CountedInput input;
    private final long size;
    private final Records records;
    private final long headingLine;
    private final int width;
    private final String encoding;
    private @Nullable Row next;

    CsvRows(CountedInput input, long size, Records records, long headingLine, int width, String encoding) {
        this.input = input;
        this.size = size;
        this.records = records;
        this.headingLine = headingLine;
        this.width = width;
        this.encoding = encoding;
        this.next = read();
    }

    @Override
    public double share() {
        return size == 0 ? 1 : Math.min(1.0, (double) input.count() / size);
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Row next() {
        Row row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return row;
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private @Nullable Row read() {
        try {
            for (var found = records.next(); found != null; found = records.next()) {
                if (found.line() > headingLine && !found.blank()) {
                    return row(found);
                }
            }
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Row row(Records.Found found) {
        if (found.problem() != null) {
            return Row.broken(found.line(), found.problem());
        }
        List<String> cells = found.cells();
        for (String cell : cells) {
            if (cell.indexOf(TextEncoding.UNREADABLE) >= 0) {
                return Row.broken(found.line(), "holds bytes that are no text in " + encoding);
            }
            if (cell.indexOf(0) >= 0) {
                return Row.broken(found.line(), "holds a NUL character");
            }
        }
        return asWideAsTheHeadings(found.line(), cells);
    }

    private Row asWideAsTheHeadings(long line, List<String> cells) {
        int count = cells.size();
        if (count < width) {
            return Row.broken(line, "has %s where the headings have %d".formatted(cells(count), width));
        }
        if (cells.subList(width, count).stream().anyMatch(cell -> !cell.isBlank())) {
            return Row.broken(line, "has %s where the headings have %d".formatted(cells(count), width));
        }
        return Row.of(line, cells.subList(0, width));
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }
}
