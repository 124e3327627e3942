package dev.touchbase.domain.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a table, as it stood in its source.
///
/// @param line where it starts in the source, counted from 1
/// @param cells in the order of the headings and as many; empty when there is a problem
/// @param problem why the row can't be used, as the end of "line 12: …", or null
public record Row(long line, List<String> cells, @Nullable String problem) {

    public Row {
        cells = List.copyOf(cells);
    }

    /// A row that can be read.
    public static Row of(long line, List<String> cells) {
        return new Row(line, cells, null);
    }

    /// A row that can't be used.
    public static Row broken(long line, String problem) {
        return new Row(line, List.of(), problem);
    }
}
