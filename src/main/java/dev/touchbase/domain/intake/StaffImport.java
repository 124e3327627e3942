package dev.touchbase.domain.intake;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Staff;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes in a list of employees, so that contacts they made long ago carry their names. They have no Slack id: whoever
/// uses Touchbase in Slack with the same e-mail address is joined with them. Roles are given in Slack.
public final class StaffImport {

    private final IntakePorts ports;

    /// Reads and writes these ports.
    public StaffImport(IntakePorts ports) {
        this.ports = ports;
    }

    /// Looks at the headings.
    ///
    /// @throws Refused when none says what they are called
    public static void check(Table table, Mapping<StaffField> mapping) {
        if (!mapping.has(StaffField.NAME) && !mapping.has(StaffField.LAST_NAME) && !mapping.has(StaffField.EMAIL)) {
            throw MissingColumn.of("what the staff are called", StaffField.NAME, table);
        }
    }

    /// Takes in all rows of a list that has passed [#check(Table, Mapping)].
    public ImportResult run(WorkspaceId workspace, Table table, Mapping<StaffField> mapping, ImportListener listener) {
        Instant now = ports.clock().instant();
        Firm firm = ports.firms().at(workspace, now);
        var tally = new Tally(listener);
        Batches.run(
                table,
                tally,
                Batches.SIZE,
                rows -> ports.transactions().inTransaction(() -> {
                    var directory = new StaffDirectory(
                            workspace, ports.staff(), firm.settings().zone(), tally);
                    for (Row row : rows) {
                        try {
                            tally.count(take(directory, mapping, row));
                        } catch (RowRefused refused) {
                            tally.refused(row.line(), refused.reason());
                        }
                    }
                    return rows.size();
                }));
        return tally.result();
    }

    private Tally.Fate take(StaffDirectory directory, Mapping<StaffField> mapping, Row row) {
        String email = mapping.value(row, StaffField.EMAIL)
                .filter(cell -> !Cells.nothing(cell))
                .map(cell -> Cells.email(cell)
                        .orElseThrow(() -> new RowRefused("has \"%s\" where an e-mail address should be"
                                .formatted(CustomerRowReading.shortened(cell)))))
                .orElse(null);
        String name = mapping.value(row, StaffField.NAME)
                .or(() -> Optional.of(Stream.of(StaffField.FIRST_NAME, StaffField.LAST_NAME)
                                .flatMap(field -> mapping.value(row, field).stream())
                                .collect(Collectors.joining(" ")))
                        .filter(joined -> !joined.isEmpty()))
                .or(() -> Optional.ofNullable(email))
                .map(Cells::name)
                .orElseThrow(() -> new RowRefused("has neither a name nor an e-mail address"));
        Optional<Staff> known = directory.find(name, email);
        if (known.isEmpty()) {
            directory.make(name, email);
            return Tally.Fate.ADDED;
        }
        return update(directory, known.get(), name, email);
    }

    /// What Slack says of its members is better than what a list says.
    private Tally.Fate update(StaffDirectory directory, Staff was, String name, @Nullable String email) {
        if (was.slackId() != null) {
            return Tally.Fate.UNCHANGED;
        }
        String named = was.name().equals(was.email()) ? name : was.name();
        var is = new Staff(
                was.id(),
                was.workspace(),
                null,
                named,
                was.email() == null ? email : was.email(),
                was.zone(),
                was.locale(),
                was.standing(),
                was.active(),
                was.roles());
        if (is.equals(was)) {
            return Tally.Fate.UNCHANGED;
        }
        ports.staff().save(is);
        directory.keep(is);
        return Tally.Fate.CHANGED;
    }
}
