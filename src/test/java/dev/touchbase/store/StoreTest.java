package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

/// What tests of the store share: one database a class, and a workspace of its own with two members of staff a test.
abstract class StoreTest {

    static final Instant NOW = Instant.parse("2026-11-23T08:30:00.123456Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static @Nullable Database shared;

    final TestDatabase.Kind kind;
    final Database database;
    WorkspaceId workspace = new WorkspaceId(0);
    Staff sam;
    Staff priya;

    StoreTest(TestDatabase.Kind kind) {
        this.kind = kind;
        this.database = Objects.requireNonNull(shared);
        this.sam = staff(workspace, "nobody");
        this.priya = sam;
    }

    @BeforeParameterizedClassInvocation
    static void open(TestDatabase.Kind kind) {
        shared = kind.open();
    }

    @AfterParameterizedClassInvocation
    static void close() {
        Objects.requireNonNull(shared).close();
    }

    @BeforeEach
    void makeAWorkspaceOfItsOwn() {
        workspace = newWorkspace();
        SqlStaffMembers members = new SqlStaffMembers(database);
        sam = members.add(staff(workspace, "Sam Sales"));
        priya = members.add(staff(workspace, "Priya Service"));
    }

    @AfterEach
    void nothingIsBroken() {
        assertThat(database.integrityCheck()).isEmpty();
    }

    final WorkspaceId newWorkspace() {
        WorkspaceId made = new WorkspaceId(database.nextId());
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO workspace (id, name, settings_version, created_at) VALUES (:id, 'test', 0, 0)
                        """).bind("id", made).execute());
        return made;
    }

    static Staff staff(WorkspaceId workspace, String name) {
        return new Staff(
                new StaffId(0),
                workspace,
                null,
                name,
                null,
                ZoneId.of("Europe/Berlin"),
                Locale.GERMANY,
                Standing.MEMBER,
                true,
                Set.of(Role.SALES, Role.SERVICE, Role.OWNER));
    }

    final Actor bySam() {
        return new Actor.ByStaff(sam);
    }

    final Actor byPriya() {
        return new Actor.ByStaff(priya);
    }

    final Customer customer(String name) {
        return new SqlCustomers(database).add(draft(workspace, name));
    }

    static Customer draft(WorkspaceId workspace, String name) {
        return new Customer(
                new CustomerId(0),
                workspace,
                0,
                name,
                List.of(),
                Stage.CUSTOMER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                NOW);
    }

    static Person personAt(Customer customer, String name) {
        return new Person(new PersonId(0), customer.id(), name, null, null, null);
    }

    final Touchpoint call(Customer customer, Staff by, Instant happenedAt) {
        return touchpoint(customer, List.of(by.id()), Channel.PHONE, Purpose.CHECK_IN, Outcome.REACHED, happenedAt);
    }

    static Touchpoint touchpoint(
            Customer customer,
            List<StaffId> by,
            Channel channel,
            Purpose purpose,
            Outcome outcome,
            Instant happenedAt) {
        return new Touchpoint(
                new TouchpointId(0),
                customer.workspace(),
                customer.id(),
                null,
                by,
                by.isEmpty() ? "newsletter tool" : null,
                null,
                channel,
                Direction.OUTBOUND,
                purpose,
                outcome,
                false,
                null,
                null,
                happenedAt,
                happenedAt.atZone(ZoneOffset.UTC).toLocalDate(),
                happenedAt,
                null,
                null,
                null,
                null,
                "slack",
                null);
    }
}
