package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.domain.staff.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/// Staff and their absences, in the tables staff and absence.
public final class SqlStaffMembers implements StaffMembers {

    private static final RowMapper<Staff> MAPPER = Row.mapper(SqlStaffMembers::staff);

    private final Database database;

    /// Staff in `database`.
    public SqlStaffMembers(Database database) {
        this.database = database;
    }

    @Override
    public List<Staff> all(WorkspaceId workspace) {
        return database
                .read(handle -> handle.createQuery("SELECT * FROM staff WHERE workspace_id = :workspace")
                        .bind("workspace", workspace)
                        .map(MAPPER)
                        .list())
                .stream()
                .sorted(Comparator.comparing((Staff staff) -> NameFolding.lightlyFolded(staff.name()))
                        .thenComparing(staff -> staff.id().value()))
                .toList();
    }

    @Override
    public Optional<Staff> find(WorkspaceId workspace, StaffId id) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM staff WHERE workspace_id = :workspace AND id = :id")
                        .bind("workspace", workspace)
                        .bind("id", id)
                        .map(MAPPER)
                        .findOne());
    }

    @Override
    public Optional<Staff> bySlackId(WorkspaceId workspace, String slackId) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM staff WHERE workspace_id = :workspace AND slack_id = :slackId
                        """)
                .bind("workspace", workspace)
                .bind("slackId", slackId)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public Staff add(Staff staff) {
        Staff added = new Staff(
                new StaffId(database.nextId()),
                staff.workspace(),
                staff.slackId(),
                staff.name(),
                staff.email(),
                staff.zone(),
                staff.locale(),
                staff.standing(),
                staff.active(),
                staff.roles());
        database.journal().adding(FactTable.STAFF, added.id().value());
        return database.write(handle -> {
            bound(handle.createUpdate("""
                    INSERT INTO staff
                      (workspace_id, id, slack_id, name, email, zone, locale, standing, active, roles)
                    VALUES
                      (:workspace, :id, :slackId, :name, :email, :zone, :locale, :standing, :active, :rolesJson)
                    """), added).execute();
            return added;
        });
    }

    @Override
    public void save(Staff staff) {
        database.write(handle -> {
            database.journal().touching(FactTable.STAFF, staff.id().value());
            return bound(handle.createUpdate("""
                    UPDATE staff SET
                      slack_id = :slackId, name = :name, email = :email, zone = :zone, locale = :locale,
                      standing = :standing, active = :active, roles = :rolesJson
                    WHERE workspace_id = :workspace AND id = :id
                    """), staff).execute();
        });
    }

    @Override
    public boolean greet(WorkspaceId workspace, StaffId id) {
        return database.write(handle -> handle.createUpdate("""
                        INSERT INTO staff_greeted (workspace_id, staff_id) VALUES (:workspace, :id)
                        ON CONFLICT (workspace_id, staff_id) DO NOTHING
                        """)
                        .bind("workspace", workspace)
                        .bind("id", id)
                        .execute()
                == 1);
    }

    @Override
    public List<Absence> absences(WorkspaceId workspace, LocalDate day) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM absence WHERE workspace_id = :workspace AND until_day >= :day
                        ORDER BY from_day, id
                        """)
                .bind("workspace", workspace)
                .bind("day", day)
                .map(Row.mapper(SqlStaffMembers::absence))
                .list());
    }

    @Override
    public Absence addAbsence(WorkspaceId workspace, Absence absence) {
        Absence added =
                new Absence(database.nextId(), absence.staff(), absence.from(), absence.until(), absence.cover());
        database.journal().adding(FactTable.ABSENCE, added.id());
        return database.write(handle -> {
            handle.createUpdate("""
                            INSERT INTO absence (workspace_id, id, staff_id, from_day, until_day, cover_id)
                            VALUES (:workspace, :id, :staff, :from, :until, :cover)
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(added)
                    .execute();
            return added;
        });
    }

    @Override
    public void endAbsence(WorkspaceId workspace, Absence absence, LocalDate lastDay) {
        database.write(handle -> {
            database.journal().touching(FactTable.ABSENCE, absence.id());
            return lastDay.isBefore(absence.from())
                    ? handle.createUpdate("DELETE FROM absence WHERE workspace_id = :workspace AND id = :id")
                            .bind("workspace", workspace)
                            .bind("id", absence.id())
                            .execute()
                    : handle.createUpdate("""
                                    UPDATE absence SET until_day = :lastDay
                                    WHERE workspace_id = :workspace AND id = :id AND until_day > :lastDay
                                    """)
                            .bind("workspace", workspace)
                            .bind("id", absence.id())
                            .bind("lastDay", lastDay)
                            .execute();
        });
    }

    /// Roles go in the order of the enum, so that the same hats are the same text.
    private static <S extends SqlStatement<S>> S bound(S statement, Staff staff) {
        return statement
                .bindMethods(staff)
                .bind("rolesJson", Json.write(staff.roles().stream().sorted().toList()));
    }

    private static Staff staff(Row row) throws java.sql.SQLException {
        Set<Role> roles = row.texts("roles").stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Staff(
                row.id("id", StaffId::new),
                row.id("workspace_id", WorkspaceId::new),
                row.textOrNull("slack_id"),
                row.text("name"),
                row.textOrNull("email"),
                ZoneId.of(row.text("zone")),
                Locale.forLanguageTag(row.text("locale")),
                row.one(Standing.class, "standing"),
                row.flag("active"),
                roles);
    }

    private static Absence absence(Row row) throws java.sql.SQLException {
        return new Absence(
                row.number("id"),
                row.id("staff_id", StaffId::new),
                row.day("from_day"),
                row.day("until_day"),
                row.idOrNull("cover_id", StaffId::new));
    }
}
