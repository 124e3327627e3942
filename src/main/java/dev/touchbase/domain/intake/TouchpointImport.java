package dev.touchbase.domain.intake;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.setting.Firm;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Takes in a list of contacts that happened. Rows that are there already stay as they are.
///
/// After the last row the check-ins of all customers that the list names are computed anew, those of rows that were
/// there already too: so running an interrupted import again repairs everything.
public final class TouchpointImport {

    /// How much of the work the rows are; the rest is computing check-ins.
    private static final double ROWS_SHARE = 0.9;

    /// Whoever logs a contact with one of these customers meanwhile waits for so many rows, and for no more.
    private static final int AT_ONCE = 200;

    private static final int RECOMPUTED_AT_ONCE = 100;

    private final IntakePorts ports;

    /// Reads and writes these ports.
    public TouchpointImport(IntakePorts ports) {
        this.ports = ports;
    }

    /// Takes in all rows of a list that has passed [#check(Table, Mapping, TouchpointDefaults)]. They are looked at
    /// twice: the first time to learn how dates and amounts are written.
    ///
    /// @throws Refused when the dates contradict each other. Nothing was written then
    public ImportResult run(
            WorkspaceId workspace,
            Table table,
            Mapping<TouchpointField> mapping,
            TouchpointDefaults defaults,
            ImportListener listener) {
        Instant now = ports.clock().instant();
        Firm firm = ports.firms().at(workspace, now);
        var tally = new Tally(listener);
        var reading = reading(table, mapping, defaults, firm, tally);
        tally.rowsTake(ROWS_SHARE);
        var batch = new TouchpointBatch(ports, firm, defaults, tally);
        Batches.run(table, tally, AT_ONCE, rows -> {
            ports.transactions().inTransaction(() -> {
                batch.take(rows, reading, now);
                return rows.size();
            });
            ports.transactions().letOthersIn();
        });
        recompute(firm, batch.customers(), now, tally);
        return tally.result();
    }

    /// Looks at the headings.
    ///
    /// @throws Refused when one is missing that no default stands for
    public static void check(Table table, Mapping<TouchpointField> mapping, TouchpointDefaults defaults) {
        if (!mapping.has(TouchpointField.CUSTOMER)
                && !mapping.has(TouchpointField.CUSTOMER_ID)
                && !mapping.has(TouchpointField.CUSTOMER_EMAIL)) {
            throw MissingColumn.of("which customer was contacted", TouchpointField.CUSTOMER, table);
        }
        if (!mapping.has(TouchpointField.DATE)) {
            throw MissingColumn.of("when it happened", TouchpointField.DATE, table);
        }
        List<String> missing = new ArrayList<>();
        if (!mapping.has(TouchpointField.CHANNEL) && defaults.channel() == null) {
            missing.add("--channel phone");
        }
        if (!mapping.has(TouchpointField.DIRECTION) && defaults.direction() == null) {
            missing.add("--direction outbound");
        }
        if (!mapping.has(TouchpointField.PURPOSE) && defaults.purpose() == null) {
            missing.add("--purpose follow-up");
        }
        if (!missing.isEmpty()) {
            throw Refused.badInput(
                    "No heading says the "
                            + missing.stream()
                                    .map(option -> option.substring(2, option.indexOf(' ')))
                                    .collect(Collectors.joining(" or the "))
                            + ".",
                    "Give what holds for all rows, such as " + String.join(" ", missing) + ".");
        }
    }

    private static TouchpointRowReading reading(
            Table table, Mapping<TouchpointField> mapping, TouchpointDefaults defaults, Firm firm, Tally tally) {
        var dates = new DateReading.Survey(defaults.dates());
        var amounts = new AmountReading.Survey();
        try (Rows rows = table.rows()) {
            rows.forEachRemaining(row -> {
                if (row.problem() == null) {
                    mapping.value(row, TouchpointField.DATE).ifPresent(cell -> dates.take(row.line(), cell));
                    mapping.value(row, TouchpointField.AMOUNT).ifPresent(amounts::take);
                }
            });
        }
        String country = firm.settings().country();
        boolean utc = mapping.headings(TouchpointField.DATE).stream()
                .map(HeadingFolding::folded)
                .anyMatch(heading -> heading.endsWith("utc") || heading.endsWith("gmt"));
        DateReading read = dates.reading(country, utc);
        if (read.words() != null) {
            tally.note(read.words());
        }
        return new TouchpointRowReading(mapping, defaults, read, amounts.reading(country));
    }

    private void recompute(Firm firm, long[] customers, Instant now, Tally tally) {
        WorkspaceId workspace = firm.id();
        for (int from = 0; from < customers.length; from += RECOMPUTED_AT_ONCE) {
            int to = Math.min(customers.length, from + RECOMPUTED_AT_ONCE);
            List<CustomerId> some =
                    Arrays.stream(customers, from, to).mapToObj(CustomerId::new).toList();
            ports.transactions().inTransaction(() -> {
                ports.customers().lock(workspace, some);
                ports.checkIns().recompute(workspace, some, now);
                some.forEach(id -> ports.consequences().mend(firm, id, now));
                return some.size();
            });
            ports.transactions().letOthersIn();
            tally.settled((double) to / customers.length);
        }
    }
}
