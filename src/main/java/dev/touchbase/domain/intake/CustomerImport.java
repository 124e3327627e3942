package dev.touchbase.domain.intake;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.setting.Firm;
import java.time.Instant;

/// Takes in a list of customers: those that are known are updated, the others are made.
///
/// Each batch of 500 rows is one change in the audit. Customers that are made get their first check-in spread over the
/// days to come.
public final class CustomerImport {

    private final IntakePorts ports;

    /// Reads and writes these ports.
    public CustomerImport(IntakePorts ports) {
        this.ports = ports;
    }

    /// Takes in all rows.
    ///
    /// @param from what the list is called, for the audit: "customers.csv"
    /// @throws Refused when no column says what the customers are called
    public ImportResult run(
            WorkspaceId workspace, Table table, Mapping<CustomerField> mapping, String from, ImportListener listener) {
        if (!mapping.has(CustomerField.NAME)
                && !mapping.has(CustomerField.CONTACT)
                && !mapping.has(CustomerField.LAST_NAME)
                && !mapping.has(CustomerField.EMAIL)) {
            throw MissingColumn.of("what the customers are called", CustomerField.NAME, table);
        }
        Instant now = ports.clock().instant();
        Firm firm = ports.firms().at(workspace, now);
        var tally = new Tally(listener);
        var reading = new CustomerRowReading(mapping, amounts(table, mapping, firm), tally);
        var batch = new CustomerBatch(ports, firm, tally);
        Batches.run(
                table,
                tally,
                rows -> ports.changes().change(new Actor.ByCli(workspace), now, open -> {
                    batch.take(rows, reading, open, now);
                    open.says("imported %d %s from %s".formatted(rows.size(), rows.size() == 1 ? "row" : "rows", from));
                    return rows.size();
                }));
        return tally.result();
    }

    private static AmountReading amounts(Table table, Mapping<CustomerField> mapping, Firm firm) {
        var survey = new AmountReading.Survey();
        if (mapping.has(CustomerField.VALUE)) {
            try (Rows rows = table.rows()) {
                rows.forEachRemaining(row -> {
                    if (row.problem() == null) {
                        mapping.value(row, CustomerField.VALUE).ifPresent(survey::take);
                    }
                });
            }
        }
        return survey.reading(firm.settings().country());
    }
}
