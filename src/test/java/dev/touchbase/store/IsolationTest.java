package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.Decision;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.insight.WhoQuestion;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two workspaces with the same data: whoever asks as the one, with the keys of the other, sees and changes nothing.
@OnBothDatabases
class IsolationTest extends StoreTest {

    private final SqlCustomers customers = new SqlCustomers(database);
    private final SqlPersons persons = new SqlPersons(database);
    private final SqlTouchpoints touchpoints = new SqlTouchpoints(database);
    private final SqlStaffMembers members = new SqlStaffMembers(database);
    private final SqlChanges changes = new SqlChanges(database);

    IsolationTest(TestDatabase.Kind kind) {
        super(kind);
    }

    /// All that one workspace holds, with its keys.
    private record Firm(
            WorkspaceId id,
            Staff staff,
            Customer customer,
            Person person,
            Touchpoint touchpoint,
            Promise promise,
            Plan plan,
            Suppression suppression,
            Absence absence,
            Change change) {}

    @Test
    void the_keys_of_another_workspace_lead_to_nothing() {
        Firm other = firm();
        WorkspaceId me = firm().id();
        CustomerId theirs = other.customer().id();
        List<CustomerId> list = List.of(theirs);
        var staff = other.staff().id();

        assertThat(customers.find(me, theirs)).isEmpty();
        assertThat(customers.lookedAfterBy(me, staff)).isEmpty();
        assertThat(persons.at(me, list)).isEmpty();
        assertThat(touchpoints.find(me, other.touchpoint().id())).isEmpty();
        assertThat(touchpoints.latest(me, theirs, 9)).isEmpty();
        assertThat(touchpoints.latest(me, list)).isEmpty();
        assertThat(touchpoints.lastCounting(me, theirs)).isEmpty();
        assertThat(touchpoints.count(me, theirs)).isZero();
        assertThat(new SqlContactHistory(database).page(me, new WhoQuestion(theirs, null, null, null, null), null, 9))
                .isEmpty();
        assertThat(new SqlContactHistory(database).page(me, new WhoQuestion(null, staff, null, null, null), null, 9))
                .isEmpty();
        assertThat(new SqlAssignments(database).of(me, list)).isEmpty();
        assertThat(new SqlAssignments(database).of(me, staff)).isEmpty();
        assertThat(new SqlSuppressions(database).of(me, theirs)).isEmpty();
        assertThat(new SqlPromises(database).find(me, other.promise().id())).isEmpty();
        assertThat(new SqlPromises(database).open(me, staff)).isEmpty();
        assertThat(new SqlPlans(database).find(me, other.plan().id())).isEmpty();
        assertThat(new SqlPlans(database).planned(me, list)).isEmpty();
        assertThat(new SqlClaims(database).holding(me, theirs, NOW)).isEmpty();
        assertThat(new SqlClaims(database).of(me, staff, NOW)).isEmpty();
        assertThat(new SqlCheckIns(database).of(me, list)).isEmpty();
        assertThat(new SqlDecisions(database).latest(me, theirs, 9)).isEmpty();
        assertThat(new SqlCadences(database).applying(me, theirs, null)).hasSize(1);
        assertThat(members.find(me, staff)).isEmpty();
        assertThat(changes.find(me, other.change().id())).isEmpty();
        assertThat(changes.latest(me, staff, 9)).isEmpty();
        assertThat(new SqlLookups(database).about(me, staff, 9)).isEmpty();
        assertThat(new SqlSettingValues(database).of(me, staff)).isEmpty();
    }

    @Test
    void the_same_words_names_and_references_find_ones_own_alone() {
        Firm other = firm();
        Firm mine = firm();
        SqlCustomerWords words = new SqlCustomerWords(database);
        List<CustomerId> own = List.of(mine.customer().id());

        assertThat(words.withAll(mine.id(), List.of("acme", "ann"), 9)).isEqualTo(own);
        assertThat(words.startingWith(mine.id(), List.of(), "ac", 9)).isEqualTo(own);
        assertThat(words.byEmail(mine.id(), "ann@acme.example")).isEqualTo(own);
        assertThat(words.byPhone(mine.id(), "+4420")).isEqualTo(own);
        assertThat(customers.byNumber(mine.id(), 1).map(Customer::id))
                .contains(mine.customer().id());
        assertThat(customers.byExternalRef(mine.id(), "crm-1").map(Customer::id))
                .contains(mine.customer().id());
        assertThat(customers.page(mine.id(), new CustomerId(0), 9)).hasSize(1);
        assertThat(customers.countOpen(other.id())).isEqualTo(1);
        assertThat(members.bySlackId(mine.id(), "U1")).contains(mine.staff());
        assertThat(members.all(mine.id())).containsExactly(mine.staff());
        assertThat(members.absences(mine.id(), TODAY)).containsExactly(mine.absence());
        assertThat(new SqlCheckIns(database).dueBy(mine.id(), TODAY, 9)).hasSize(1);
        assertThat(new SqlPromises(database).openBy(mine.id(), TODAY)).containsExactly(mine.promise());
        assertThat(new SqlPlans(database).timedBetween(mine.id(), NOW.minusSeconds(1), NOW))
                .containsExactly(mine.plan());
        assertThat(new SqlContactHistory(database).outcomesOn(mine.id(), TODAY).values())
                .containsExactly(1L);
        assertThat(new SqlContactHistory(database).count(mine.id(), new WhoQuestion(null, null, null, null, null)))
                .isEqualTo(1);
        assertThat(new SqlOutbox(database).deliveries(mine.id(), NOW.minusSeconds(1), 9))
                .hasSize(1);
        assertThat(new SqlPendingCommands(database).find(mine.id(), "token").map(PendingCommand::staff))
                .contains(mine.staff().id());
        assertThat(new SqlGestures(database).once(mine.id(), "click", NOW, () -> "again"))
                .isEqualTo("of " + mine.id());
        assertThat(new SqlWorkspaces(database).all()).extracting(Workspace::id).contains(mine.id(), other.id());
    }

    @Test
    void what_one_writes_with_the_keys_of_another_changes_nothing_there() {
        Firm other = firm();
        Map<String, Long> before = rows(other.id());
        WorkspaceId me = firm().id();
        List<Runnable> attempts = new ArrayList<>(List.of(
                () -> persons.save(me, other.person()),
                () -> persons.remove(me, other.person()),
                () -> new SqlPromises(database).save(me, other.promise()),
                () -> new SqlPlans(database).save(me, other.plan()),
                () -> new SqlSuppressions(database).save(me, other.suppression()),
                () -> new SqlScheduledSends(database)
                        .save(
                                me,
                                new SqlScheduledSends(database)
                                        .scheduled(
                                                other.id(),
                                                List.of(other.customer().id()))
                                        .getFirst()
                                        .as(ScheduledSend.State.SENT)),
                () -> new SqlClaims(database)
                        .release(me, other.customer().id(), other.staff().id()),
                () -> new SqlAssignments(database).remove(me, other.customer().id(), Role.SALES),
                () -> new SqlCheckIns(database).remove(me, other.customer().id()),
                () -> members.endAbsence(me, other.absence(), TODAY.minusDays(9)),
                () -> new SqlOutbox(database).refreshAbout(me, other.customer().id(), NOW.minusSeconds(9)),
                () -> new SqlSettingValues(database).put(me, "hours", null)));

        attempts.forEach(Runnable::run);

        assertThat(rows(other.id())).isEqualTo(before);
        assertThat(persons.at(other.id(), other.customer().id())).containsExactly(other.person());
    }

    @Test
    void a_row_can_not_refer_to_another_workspace() {
        Firm other = firm();
        WorkspaceId me = firm().id();

        Stream.<Runnable>of(
                        () -> persons.add(me, other.person()),
                        () -> new SqlPlans(database).add(me, other.plan()),
                        () -> new SqlAssignments(database)
                                .put(
                                        me,
                                        new Assignment(
                                                other.customer().id(),
                                                Role.OWNER,
                                                other.staff().id())))
                .forEach(attempt -> assertThat(org.assertj.core.api.Assertions.catchThrowable(attempt::run))
                        .isInstanceOf(org.jdbi.v3.core.JdbiException.class));
    }

    private Map<String, Long> rows(WorkspaceId id) {
        Map<String, Long> rows = new TreeMap<>();
        for (FactTable fact : FactTable.values()) {
            rows.put(
                    fact.table(),
                    database.read(handle -> handle.createQuery(
                                    "SELECT count(*) FROM " + fact.table() + " WHERE workspace_id = :workspace")
                            .bind("workspace", id)
                            .mapTo(Long.class)
                            .one()));
        }
        assertThat(rows)
                .allSatisfy((table, count) -> assertThat(count).as(table).isPositive());
        return rows;
    }

    private Firm firm() {
        WorkspaceId id = newWorkspace();
        Staff plain = staff(id, "Sam");
        Staff staff = members.add(new Staff(
                plain.id(),
                id,
                "U1",
                "Sam",
                null,
                plain.zone(),
                plain.locale(),
                plain.standing(),
                true,
                plain.roles()));
        Actor actor = new Actor.ByStaff(staff);
        return changes.change(actor, NOW, open -> fill(id, staff, open.id()));
    }

    private Firm fill(WorkspaceId id, Staff staff, ChangeId change) {
        Customer plain = draft(id, "Acme Ltd");
        Customer customer = customers.add(new Customer(
                plain.id(),
                id,
                0,
                "Acme Ltd",
                List.of(),
                plain.stage(),
                null,
                null,
                null,
                null,
                null,
                "vip",
                null,
                0,
                staff.id(),
                "crm-1",
                NOW));
        CustomerId acme = customer.id();
        Person person = persons.add(id, new Person(new PersonId(0), acme, "Ann", "ann@acme.example", "+4420", null));
        Touchpoint touchpoint = touchpoints.add(call(customer, staff, NOW));
        Promise promise = new SqlPromises(database)
                .add(id, new Promise(0, acme, null, "quote", TODAY, staff.id(), NOW, Promise.State.OPEN, null));
        Plan plan = new SqlPlans(database)
                .add(
                        id,
                        new Plan(
                                0,
                                acme,
                                staff.id(),
                                Channel.PHONE,
                                Purpose.CHECK_IN,
                                TODAY,
                                NOW,
                                true,
                                null,
                                null,
                                Plan.State.PLANNED));
        Suppression suppression = new SqlSuppressions(database)
                .add(
                        id,
                        new Suppression(
                                0,
                                acme,
                                Suppression.Kind.OPT_OUT,
                                null,
                                true,
                                null,
                                null,
                                "slack",
                                NOW,
                                staff.id(),
                                null,
                                null));
        new SqlScheduledSends(database).put(id, SqlPolicyTest.send(acme, NOW));
        new SqlPolicyRules(database).put(id, SqlPolicyTest.rule(staff.id(), NOW));
        Absence absence = members.addAbsence(id, new Absence(0, staff.id(), TODAY, TODAY, null));
        new SqlAssignments(database).put(id, new Assignment(acme, Role.SALES, staff.id()));
        new SqlClaims(database).take(id, new Claim(acme, staff.id(), NOW, NOW.plusSeconds(60)));
        new SqlCadences(database).put(id, new CadenceRule(acme, null, Cadence.SHIPPED, false, null, null));
        new SqlCadences(database).put(id, new CadenceRule(null, null, Cadence.SHIPPED, false, null, null));
        new SqlDecisions(database).add(id, new Decision(0, acme, Decision.Kind.NEXT, TODAY, NOW, staff.id(), null));
        new SqlCheckIns(database).put(id, SqlCheckInsTest.dueOn(customer, TODAY));
        new SqlSettingValues(database).put(id, "hours", "08:00-18:00");
        new SqlSettingValues(database).put(id, staff.id(), "my-reminders", "off");
        new SqlLookups(database).record(id, staff.id(), staff.id(), "who @sam", NOW);
        new SqlPendingCommands(database).keep(id, new PendingCommand("token", staff.id(), "log acme", "x", NOW));
        new SqlGestures(database).once(id, "click", NOW, () -> "of " + id);
        new SqlOutbox(database).put(id, new Notice.Digest(TODAY), NOW);
        Change made = new Change(change, id, staff.id(), "Sam", "", NOW, java.util.Set.of(), null, null);
        return new Firm(
                id,
                staff,
                customer,
                person,
                touchpoint,
                promise,
                plan,
                suppression,
                absence,
                Objects.requireNonNull(made));
    }
}
