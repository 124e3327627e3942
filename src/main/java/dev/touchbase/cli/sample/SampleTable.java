package dev.touchbase.cli.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Tables of the sample firm, kept beside the classes.
final class SampleTable {

    private SampleTable() {}

    /// The rows of `/sample-firm/NAME`.
    static List<Row> rows(String name) {
        try (InputStream file = SampleTable.class.getResourceAsStream("/sample-firm/" + name)) {
            if (file == null) {
                throw new IllegalStateException("No table " + name);
            }
            InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8);
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
                return csv.stream().map(Row::new).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One row.
    record Row(NamedCsvRecord cells) {

        String text(String column) {
            return cells.getField(column);
        }

        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
        }

        Interval interval(String column) {
            return NaturalDates.interval(List.of(text(column).split(" ")), 0)
                    .map(Phrase::value)
                    .orElseThrow(() -> new IllegalStateException(text(column) + " is no interval"));
        }
    }
}
