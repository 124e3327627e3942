package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.insight.WholePast;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/// The whole table touchpoint in the order of its index by customer, and beside it in the same order what is known
/// about each customer: nothing is sorted, and no more than one customer is held.
public final class SqlWholePast implements WholePast {

    /// Without the plus signs SQLite would take the index by moment, and sort a million rows.
    static final String CONTACTS = "SELECT " + PastRow.COLUMNS + """
             FROM touchpoint
            WHERE workspace_id = :workspace AND withdrawn_at IS NULL
              AND +happened_at > :after AND +happened_at <= :until
            ORDER BY customer_id DESC, happened_at, id
            """;

    private final Database database;

    /// The record in `database`.
    public SqlWholePast(Database database) {
        this.database = database;
    }

    /// The statement that reads the contacts, for measuring what reading them costs by itself.
    public static String contacts() {
        return CONTACTS;
    }

    @Override
    public long count(WorkspaceId workspace, Instant after, Instant until) {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*) FROM touchpoint
                        WHERE workspace_id = :workspace AND withdrawn_at IS NULL
                          AND happened_at > :after AND happened_at <= :until
                        """)
                .bind("workspace", workspace)
                .bind("after", after)
                .bind("until", until)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void walk(WorkspaceId workspace, Instant after, Instant until, Walker walker) {
        database.readAtLength(handle -> {
            try (ResultIterator<Seen> contacts = contacts(handle, workspace, after, until);
                    Beside<Whom> customers = customers(handle, workspace);
                    Beside<StaffId> assigned = assigned(handle, workspace);
                    Beside<Suppression> suppressions = suppressions(handle, workspace);
                    Beside<Interval> wishes = wishes(handle, workspace)) {
                CustomerId last = null;
                while (contacts.hasNext()) {
                    Seen seen = contacts.next();
                    if (!seen.customer().equals(last)) {
                        last = seen.customer();
                        walker.customer(whom(last.value(), customers, assigned, suppressions, wishes));
                    }
                    walker.contact(seen);
                }
                return true;
            }
        });
    }

    private static Whom whom(
            long customer,
            Beside<Whom> customers,
            Beside<StaffId> assigned,
            Beside<Suppression> suppressions,
            Beside<Interval> wishes) {
        Whom plain = customers.of(customer).getFirst();
        Set<StaffId> lookingAfter = new HashSet<>(plain.lookingAfter());
        lookingAfter.addAll(assigned.of(customer));
        return new Whom(
                plain.id(),
                plain.zone(),
                plain.country(),
                plain.region(),
                plain.preferred(),
                wishes.of(customer).stream().findFirst().orElse(null),
                lookingAfter,
                suppressions.of(customer));
    }

    private static ResultIterator<Seen> contacts(Handle handle, WorkspaceId workspace, Instant after, Instant until) {
        return handle.createQuery(CONTACTS)
                .bind("workspace", workspace)
                .bind("after", after)
                .bind("until", until)
                .setFetchSize(Beside.AT_ONCE)
                .map(new PastRow())
                .iterator();
    }

    private static Beside<Whom> customers(Handle handle, WorkspaceId workspace) {
        return new Beside<>(handle.createQuery("""
                        SELECT id AS customer_id, zone, country, region, preferred_channel, champion_id FROM customer
                        WHERE workspace_id = :workspace ORDER BY id DESC
                        """).bind("workspace", workspace), SqlWholePast::plain);
    }

    private static Whom plain(Row row) throws java.sql.SQLException {
        StaffId champion = row.idOrNull("champion_id", StaffId::new);
        return new Whom(
                row.id("customer_id", CustomerId::new),
                row.zoneOrNull("zone"),
                row.textOrNull("country"),
                row.textOrNull("region"),
                row.oneOrNull(Channel.class, "preferred_channel"),
                null,
                champion == null ? Set.of() : Set.of(champion),
                List.of());
    }

    private static Beside<StaffId> assigned(Handle handle, WorkspaceId workspace) {
        return new Beside<>(
                handle.createQuery("""
                        SELECT customer_id, staff_id FROM assignment
                        WHERE workspace_id = :workspace ORDER BY customer_id DESC
                        """).bind("workspace", workspace), row -> row.id("staff_id", StaffId::new));
    }

    private static Beside<Suppression> suppressions(Handle handle, WorkspaceId workspace) {
        return new Beside<>(handle.createQuery("""
                        SELECT * FROM suppression
                        WHERE workspace_id = :workspace ORDER BY customer_id DESC, recorded_at DESC, id DESC
                        """).bind("workspace", workspace), SqlSuppressions::suppression);
    }

    private static Beside<Interval> wishes(Handle handle, WorkspaceId workspace) {
        return new Beside<>(
                handle.createQuery("""
                        SELECT customer_id, target_count, target_unit FROM cadence_rule
                        WHERE workspace_id = :workspace AND customer_id IS NOT NULL AND asked = 1
                        ORDER BY customer_id DESC
                        """).bind("workspace", workspace),
                row -> new Interval(row.count("target_count"), row.one(Interval.Unit.class, "target_unit")));
    }
}
