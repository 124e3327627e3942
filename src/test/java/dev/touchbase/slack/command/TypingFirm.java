package dev.touchbase.slack.command;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerFinder;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.library.GooglePhoneNumbers;
import dev.touchbase.store.Database;
import dev.touchbase.store.SqlAssignments;
import dev.touchbase.store.SqlCustomerWords;
import dev.touchbase.store.SqlCustomers;
import dev.touchbase.store.SqlPersons;
import dev.touchbase.store.SqlStaffMembers;
import dev.touchbase.store.SqlWorkspaces;
import dev.touchbase.store.TestDatabase;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A small firm in a real store, in which Sam types on Monday 23 November 2026, 08:30 in London.
public final class TypingFirm implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-23T08:30:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public final Database database = TestDatabase.sqlite();
    public final WorkspaceId workspace = new SqlWorkspaces(database).single(NOW).id();
    public final SqlCustomers customers = new SqlCustomers(database);
    public final SqlPersons persons = new SqlPersons(database);
    public final SqlAssignments assignments = new SqlAssignments(database);
    public final SqlStaffMembers staff = new SqlStaffMembers(database);
    public final CustomerFinder finder = new CustomerFinder(
            customers, new SqlCustomerWords(database), persons, assignments, new GooglePhoneNumbers(), anyone -> "GB");
    public final CustomerChoice choice = new CustomerChoice(finder, assignments, staff);
    public final LineReader reader = new LineReader(choice, persons, staff);
    public final Staff sam = member("USAM", "Sam Reed");
    public final Staff priya = member("UPRIYA", "Priya Patel");
    public final Staff lena = member("ULENA", "Lena Fischer");

    public Staff member(String slackId, String name) {
        return staff.add(new Staff(
                new StaffId(0), workspace, slackId, name, null, LONDON, Locale.UK, Standing.MEMBER, true, Set.of()));
    }

    public Customer customer(String name, String... aliases) {
        return customer(name, null, Stage.CUSTOMER, aliases);
    }

    public Customer customer(String name, @Nullable String town, Stage stage, String... aliases) {
        return customers.add(new Customer(
                new CustomerId(0),
                workspace,
                0,
                name,
                List.of(aliases),
                stage,
                stage == Stage.CLOSED ? "gone" : null,
                town,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                NOW));
    }

    public Person person(Customer at, String name) {
        return person(at, name, null, null);
    }

    public Person person(Customer at, String name, @Nullable String email, @Nullable String phone) {
        return persons.add(workspace, new Person(new PersonId(0), at.id(), name, email, phone, null));
    }

    public void looksAfter(Staff who, Customer whom) {
        assignments.put(workspace, new Assignment(whom.id(), Role.SALES, who.id()));
    }

    public Speaker speaker() {
        return new Speaker(LONDON, Locale.UK, NOW);
    }

    public Actor.ByStaff bySam() {
        return new Actor.ByStaff(sam);
    }

    /// What Sam typed behind a subcommand's name.
    public Invocation typed(String text) {
        return typed(text, Map.of());
    }

    public Invocation typed(String text, Map<Integer, CustomerId> settled) {
        Typed said = Typed.cut(text, id -> staff.bySlackId(workspace, id).map(Staff::name));
        return new Invocation(bySam(), speaker(), said, "kept-1", settled);
    }

    @Override
    public void close() {
        database.close();
    }
}
