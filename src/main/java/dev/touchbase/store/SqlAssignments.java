package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;

/// Who looks after whom, in the table assignment, whose key names customer and role.
public final class SqlAssignments implements Assignments {

    private static final RowMapper<Assignment> MAPPER = Row.mapper(row -> new Assignment(
            row.id("customer_id", CustomerId::new), row.one(Role.class, "role"), row.id("staff_id", StaffId::new)));

    private final Database database;

    /// Assignments in `database`.
    public SqlAssignments(Database database) {
        this.database = database;
    }

    @Override
    public List<Assignment> of(WorkspaceId workspace, CustomerId customer) {
        return of(workspace, List.of(customer));
    }

    @Override
    public List<Assignment> of(WorkspaceId workspace, Collection<CustomerId> customers) {
        return sorted(Chunks.gather(
                customers,
                chunk -> database.read(handle -> handle.createQuery("""
                        SELECT * FROM assignment WHERE workspace_id = :workspace AND customer_id IN (<customers>)
                        """)
                        .bind("workspace", workspace)
                        .bindList("customers", chunk)
                        .map(MAPPER)
                        .list())));
    }

    @Override
    public List<Assignment> of(WorkspaceId workspace, StaffId staff) {
        return sorted(database.read(handle -> handle.createQuery("""
                        SELECT * FROM assignment WHERE workspace_id = :workspace AND staff_id = :staff
                        """)
                .bind("workspace", workspace)
                .bind("staff", staff)
                .map(MAPPER)
                .list()));
    }

    /// Here: without statistics SQLite would rather walk all assignments in an index's order than sort a few.
    private static List<Assignment> sorted(List<Assignment> assignments) {
        return assignments.stream()
                .sorted(Comparator.comparingLong(
                                (Assignment assignment) -> assignment.customer().value())
                        .thenComparing(Assignment::role))
                .toList();
    }

    @Override
    public Map<StaffId, Long> load(WorkspaceId workspace, Role role) {
        return database
                .read(handle -> handle.createQuery("""
                        SELECT staff_id, sum(customers) AS customers FROM
                          (SELECT staff_id, count(*) AS customers FROM assignment
                           WHERE workspace_id = :workspace AND role = :role GROUP BY staff_id
                           UNION ALL
                           SELECT chosen_id, count(*) FROM check_in
                           WHERE workspace_id = :workspace AND asks_for = :role AND chosen_id IS NOT NULL
                           GROUP BY chosen_id) loads
                        GROUP BY staff_id
                        """)
                        .bind("workspace", workspace)
                        .bind("role", role)
                        .map(Row.mapper(row -> Map.entry(row.id("staff_id", StaffId::new), row.number("customers"))))
                        .list())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void put(WorkspaceId workspace, Assignment assignment) {
        database.write(handle -> {
            String id = id(assignment.customer(), assignment.role());
            database.journal().touching(FactTable.ASSIGNMENT, id);
            return handle.createUpdate("""
                            INSERT INTO assignment (workspace_id, id, customer_id, role, staff_id)
                            VALUES (:workspace, :id, :customer, :role, :staff)
                            ON CONFLICT (workspace_id, id) DO UPDATE SET staff_id = excluded.staff_id
                            """)
                    .bind("workspace", workspace)
                    .bind("id", id)
                    .bindMethods(assignment)
                    .execute();
        });
    }

    @Override
    public void remove(WorkspaceId workspace, CustomerId customer, Role role) {
        database.write(handle -> {
            database.journal().touching(FactTable.ASSIGNMENT, id(customer, role));
            return handle.createUpdate("DELETE FROM assignment WHERE workspace_id = :workspace AND id = :id")
                    .bind("workspace", workspace)
                    .bind("id", id(customer, role))
                    .execute();
        });
    }

    private static String id(CustomerId customer, Role role) {
        return customer.value() + "/" + role.name();
    }
}
