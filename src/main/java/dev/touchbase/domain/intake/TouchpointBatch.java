package dev.touchbase.domain.intake;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Applies rows of a list of contacts, one transaction after the other.
final class TouchpointBatch {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 2);
    private static final String NOBODY =
            "nobody is named who made the contact: it is recorded as made by \"%s\", and counts for no cadence"
                    + " (--staff says who)";
    private static final String SCHEDULED = "\"%s\" has yet to send it: it counts for the contact policy already";
    private static final String UNKNOWN_PERSON =
            "the person spoken to is not known at the customer: recorded without them";

    private final IntakePorts ports;
    private final WorkspaceId workspace;
    private final ZoneId zone;
    private final TouchpointDefaults defaults;
    private final Tally tally;
    private final CustomerLookup customers;
    private final StaffDirectory staff;
    private final RowKeys keys = new RowKeys();
    private final LongTable named = new LongTable();
    private final ScheduledRows scheduled;

    TouchpointBatch(IntakePorts ports, Firm firm, TouchpointDefaults defaults, Tally tally) {
        this.ports = ports;
        this.workspace = firm.id();
        this.zone = firm.settings().zone();
        this.defaults = defaults;
        this.tally = tally;
        this.customers = new CustomerLookup(ports, workspace, defaults.create(), tally);
        this.scheduled = new ScheduledRows(ports, firm, defaults.source());
        this.staff = new StaffDirectory(workspace, ports.staff(), zone, tally);
    }

    /// Applies these rows within the open transaction.
    void take(List<Row> rows, TouchpointRowReading reading, Instant now) {
        Map<String, Touchpoint> read = new LinkedHashMap<>();
        for (Row row : rows) {
            try {
                TouchpointRow said = reading.read(row);
                if (ahead(said, now) && ScheduledRows.is(said)) {
                    schedule(said, now);
                    continue;
                }
                Touchpoint touchpoint = touchpoint(said, now);
                named.count(touchpoint.customer().value());
                if (read.putIfAbsent(String.valueOf(touchpoint.sourceRef()), touchpoint) != null) {
                    tally.count(Tally.Fate.UNCHANGED);
                }
            } catch (RowRefused refused) {
                tally.refused(row.line(), refused.reason());
            }
        }
        Set<String> known = ports.touchpoints().known(workspace, defaults.source(), read.keySet());
        known.forEach(key -> tally.count(Tally.Fate.UNCHANGED));
        read.keySet().removeAll(known);
        ports.touchpoints().addAll(List.copyOf(read.values()));
        scheduled.sent(read.values());
        read.forEach((key, touchpoint) -> tally.count(Tally.Fate.ADDED));
        List<CustomerId> made = customers.takeMade();
        if (!made.isEmpty()) {
            ports.checkIns().spread(workspace, made, now);
        }
    }

    /// The internal keys of all customers that rows have named so far.
    long[] customers() {
        return named.keys();
    }

    private boolean ahead(TouchpointRow row, Instant now) {
        return row.moment().time() == null
                ? row.moment().on(zone).isAfter(now.atZone(zone).toLocalDate())
                : row.moment().at(zone).isAfter(now);
    }

    private void schedule(TouchpointRow row, Instant now) {
        Customer customer = customers.of(row, now);
        named.count(customer.id().value());
        tally.count(scheduled.take(row, customer, row.moment().at(zone), now));
        tally.remark(SCHEDULED.formatted(defaults.source()));
    }

    private Touchpoint touchpoint(TouchpointRow row, Instant now) {
        Instant happened = row.moment().at(zone);
        LocalDate day = row.moment().on(zone);
        if (day.isBefore(EARLIEST)) {
            throw new RowRefused("happened on %s, which can't be".formatted(day));
        }
        if (ahead(row, now)) {
            throw new RowRefused("happens on %s, which is in the future: plan it instead".formatted(day));
        }
        Customer customer = customers.of(row, now);
        List<StaffId> who = row.staff().stream()
                .map(staff::findOrMake)
                .map(Staff::id)
                .distinct()
                .toList();
        if (who.isEmpty()) {
            tally.remark(NOBODY.formatted(defaults.source()));
        }
        return new Touchpoint(
                new TouchpointId(0),
                workspace,
                customer.id(),
                person(customer, row),
                who,
                who.isEmpty() ? defaults.source() : null,
                null,
                row.channel(),
                row.direction(),
                row.purpose(),
                row.outcome(),
                false,
                row.amount(),
                row.note(),
                happened.isAfter(now) ? now : happened,
                day,
                now,
                null,
                customer.segment(),
                row.about(),
                row.message(),
                defaults.source(),
                keys.of(row, customer.id(), who));
    }

    private @Nullable PersonId person(Customer customer, TouchpointRow row) {
        if (row.person() == null) {
            return null;
        }
        PersonId person = customers.person(customer, row.person()).orElse(null);
        if (person == null) {
            tally.remark(UNKNOWN_PERSON);
        }
        return person;
    }
}
