package dev.touchbase.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Takes the rows of a table in batches, so that others may write in between.
final class Batches {

    /// How many rows go into one transaction.
    static final int SIZE = 500;

    private Batches() {}

    /// Gives all rows that can be read to `work`, in their order and `size` at a time, and refuses the others.
    static void run(Table table, Tally tally, int size, Consumer<List<Row>> work) {
        try (Rows rows = table.rows()) {
            while (rows.hasNext()) {
                List<Row> batch = new ArrayList<>(size);
                while (batch.size() < size && rows.hasNext()) {
                    Row row = rows.next();
                    if (row.problem() == null) {
                        batch.add(row);
                    } else {
                        tally.refused(row.line(), row.problem());
                    }
                }
                if (!batch.isEmpty()) {
                    work.accept(batch);
                }
                tally.done(rows.share());
            }
        }
    }
}
