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

    /// Looks at the headings.
    ///
    /// @throws Refused when none says what the customers are called
    public static void check(Table table, Mapping<CustomerField> mapping) {
        if (!mapping.has(CustomerField.NAME)
                && !mapping.has(CustomerField.CONTACT)
                && !mapping.has(CustomerField.LAST_NAME)
                && !mapping.has(CustomerField.EMAIL)) {
            throw MissingColumn.of("what the customers are called", CustomerField.NAME, table);
        }
    }

    /// Takes in all rows of a list that has passed [#check(Table, Mapping)].
    ///
    /// @param from what the list is called, for the audit: "customers.csv"
    public ImportResult run(
            WorkspaceId workspace, Table table, Mapping<CustomerField> mapping, String from, ImportListener listener) {
        Instant now = ports.clock().instant();
        Firm firm = ports.firms().at(workspace, now);
        var tally = new Tally(listener);
        var reading = new CustomerRowReading(mapping, amounts(table, mapping, firm), tally);
        var batch = new CustomerBatch(ports, firm, tally);
        Batches.run(table, tally, Batches.SIZE, rows -> {
            try {
                ports.changes().change(new Actor.ByCli(workspace), now, open -> {
                    int count = batch.take(rows, reading, open, now);
                    if (count == 0) {
                        throw new NothingChanged();
                    }
                    open.says("imported %d %s from %s".formatted(count, count == 1 ? "customer" : "customers", from));
                    return count;
                });
            } catch (NothingChanged nothing) {
                // The rows are counted already, and an empty change would only fill the audit.
                return;
            } finally {
                ports.transactions().letOthersIn();
            }
        });
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

    /// Takes back a change that is empty.
    private static final class NothingChanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingChanged() {
            super(null, null, false, false);
        }
    }
}
