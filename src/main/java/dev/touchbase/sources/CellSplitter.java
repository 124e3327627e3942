package dev.touchbase.sources;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.util.List;

/// Splits one record, whose quotation marks are in order, into its cells.
final class CellSplitter {

    private final CsvReaderBuilder reader;

    CellSplitter(char separator) {
        // No automatic step: an empty line is a record too, and a mark in the first cell was taken out before.
        this.reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .detectBomHeader(false);
    }

    List<String> split(String record) {
        return record.isEmpty() ? List.of("") : reader.ofSingleCsvRecord(record).getFields();
    }
}
