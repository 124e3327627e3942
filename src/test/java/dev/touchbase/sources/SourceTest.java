package dev.touchbase.sources;

import dev.touchbase.domain.intake.Row;
import dev.touchbase.domain.intake.Table;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/// What tests of sources share: a file with given bytes, read as a table that knows a few headings.
abstract class SourceTest {

    private static final Set<String> KNOWN = Set.of("name", "town", "ort", "phone", "note", "id");

    @TempDir
    Path folder;

    Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("list.csv"), bytes);
    }

    Path file(String text, Charset charset) throws IOException {
        return file(text.getBytes(charset));
    }

    Table table(String text) throws IOException {
        return open(file(text, StandardCharsets.UTF_8));
    }

    static Table open(Path file) throws IOException {
        return open(file, null);
    }

    static Table open(Path file, @Nullable Charset charset) throws IOException {
        return Sources.open(
                file, new Wish(heading -> KNOWN.contains(heading.strip().toLowerCase(Locale.ROOT)), charset));
    }

    static List<Row> rows(Table table) {
        List<Row> all = new ArrayList<>();
        try (var rows = table.rows()) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    static List<List<String>> cells(Table table) {
        return rows(table).stream().map(Row::cells).toList();
    }

    /// The lines and problems of rows that can't be used: "3: has 1 cell …".
    static List<String> problems(Table table) {
        return rows(table).stream()
                .filter(row -> row.problem() != null)
                .map(row -> row.line() + ": " + row.problem())
                .toList();
    }
}
