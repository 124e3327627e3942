package dev.touchbase.sources;

import dev.touchbase.domain.intake.Rows;
import dev.touchbase.domain.intake.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A CSV file whose encoding and layout are known.
final class CsvTable implements Table {

    private final Path file;
    private final TextEncoding encoding;
    private final Layout layout;
    private final List<String> headings;

    CsvTable(Path file, TextEncoding encoding, Layout layout) {
        this.file = file;
        this.encoding = encoding;
        this.layout = layout;
        this.headings = withoutBlankEnd(layout.headings().cells());
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        List<String> kept = new ArrayList<>(cells.stream().map(String::strip).toList());
        while (kept.size() > 1 && kept.getLast().isEmpty()) {
            kept.removeLast();
        }
        return List.copyOf(kept);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public String description() {
        return "%s, separated by %s, headings in line %,d"
                .formatted(
                        encoding.words(), separatorInWords(), layout.headings().line());
    }

    private String separatorInWords() {
        return switch (layout.separator()) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "\"" + layout.separator() + "\"";
        };
    }

    @Override
    public Rows rows() {
        try {
            var counted = new CountedInput(Files.newInputStream(file));
            var records = new Records(encoding.reader(counted), layout.separator());
            return new CsvRows(
                    counted,
                    Files.size(file),
                    records,
                    layout.headings().line(),
                    headings.size(),
                    encoding.charset().name());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
