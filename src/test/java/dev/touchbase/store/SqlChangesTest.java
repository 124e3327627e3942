package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.audit.Changes.InTheWay;
import dev.touchbase.domain.audit.Changes.OpenChange;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.insight.WhoQuestion;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SqlChangesTest extends StoreTest {

    private final SqlChanges changes = new SqlChanges(database);
    private final SqlCustomers customers = new SqlCustomers(database);
    private final SqlPersons persons = new SqlPersons(database);
    private final SqlTouchpoints touchpoints = new SqlTouchpoints(database);
    private final SqlCustomerWords words = new SqlCustomerWords(database);
    private final SqlSettingValues settings = new SqlSettingValues(database);

    SqlChangesTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void keeps_who_did_what_and_for_whom() {
        AtomicReference<Customer> acme = new AtomicReference<>();
        Change change = change(bySam(), open -> {
            acme.set(customer("Acme"));
            open.says("added");
            open.says("added Acme");
            open.concerns(acme.get().id().value());
        });

        assertThat(change)
                .isEqualTo(new Change(
                        change.id(),
                        workspace,
                        sam.id(),
                        "Sam Sales",
                        "added Acme",
                        NOW,
                        Set.of(acme.get().id().value()),
                        null,
                        null));
    }

    @Test
    void keeps_changes_of_the_command_line_without_staff() {
        Change change = change(new Actor.ByCli(workspace), open -> customer("Acme"));

        assertThat(change.by()).isNull();
        assertThat(change.byLabel()).isEqualTo("the command line");
    }

    @Test
    void lists_the_newest_of_somebody_first_and_no_undos() {
        Change first = change(bySam(), open -> customer("A"));
        Change second = change(bySam(), open -> customer("B"));
        change(byPriya(), open -> customer("C"));
        Change third = change(bySam(), open -> customer("D"));

        undo(second);

        assertThat(changes.latest(workspace, sam.id(), 9))
                .extracting(Change::id)
                .containsExactly(third.id(), first.id());
        assertThat(changes.latest(workspace, sam.id(), 1))
                .extracting(Change::id)
                .containsExactly(third.id());
    }

    @Test
    void what_did_nothing_is_no_change() {
        AtomicReference<ChangeId> id = new AtomicReference<>();
        changes.change(bySam(), NOW, open -> {
            id.set(open.id());
            return customers.countOpen(workspace);
        });

        assertThat(changes.find(workspace, id.get())).isEmpty();
    }

    @Test
    void a_change_that_puts_everything_back_itself_has_no_effect() {
        Customer acme = customer("Acme");
        change(bySam(), open -> {
            customers.save(renamed(acme, "Other"));
            customers.save(acme);
            open.says("dithered");
        });

        assertThat(changes.latest(workspace, sam.id(), 9)).isEmpty();
    }

    @Test
    void a_change_that_fails_leaves_neither_facts_nor_journal() {
        assertThatThrownBy(() -> changes.change(bySam(), NOW, open -> {
                    customer("Acme");
                    throw Refused.overtaken("too late");
                }))
                .isInstanceOf(Refused.class);

        assertThat(customers.countOpen(workspace)).isZero();
        assertThat(changes.latest(workspace, sam.id(), 9)).isEmpty();
    }

    @Test
    void a_change_within_a_change_joins_it() {
        Change change = change(bySam(), open -> {
            customer("A");
            changes.change(byPriya(), NOW.plusSeconds(5), inner -> {
                assertThat(inner.id()).isEqualTo(open.id());
                inner.says("both");
                return customer("B");
            });
        });
        undo(change);

        assertThat(change.summary()).isEqualTo("both");
        assertThat(customers.countOpen(workspace)).isZero();
    }

    @Test
    void a_failed_part_of_a_change_is_not_journalled() {
        Customer acme = customer("Acme");
        Change change = change(bySam(), open -> {
            settings.put(workspace, "hours", "08:00-18:00");
            assertThatThrownBy(() -> changes.change(bySam(), NOW, inner -> {
                        customers.save(renamed(acme, "Other"));
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
        });

        assertThat(effects(change)).containsExactly("setting/hours");
        assertThat(customers.find(workspace, acme.id())).contains(acme);
    }

    @Test
    void undoing_an_addition_takes_customer_persons_words_and_check_ins_away() {
        AtomicReference<Customer> acme = new AtomicReference<>();
        Change change = change(bySam(), open -> {
            acme.set(customer("Acme Ltd"));
            persons.add(workspace, personAt(acme.get(), "Ann Smith"));
            new SqlAssignments(database)
                    .put(workspace, new Assignment(acme.get().id(), Role.SALES, sam.id()));
            new SqlCheckIns(database).put(workspace, SqlCheckInsTest.dueOn(acme.get(), TODAY));
            open.concerns(acme.get().id().value());
        });
        assertThat(words.withAll(workspace, List.of("smith"), 9))
                .containsExactly(acme.get().id());

        Change undo = undo(change);

        assertThat(customers.find(workspace, acme.get().id())).isEmpty();
        assertThat(customers.byNumber(workspace, acme.get().number())).isEmpty();
        assertThat(customers.page(workspace, new CustomerId(0), 9)).isEmpty();
        assertThat(persons.at(workspace, acme.get().id())).isEmpty();
        assertThat(words.withAll(workspace, List.of("acme"), 9)).isEmpty();
        assertThat(words.withAll(workspace, List.of("smith"), 9)).isEmpty();
        assertThat(customers.lookedAfterBy(workspace, sam.id())).isEmpty();
        assertThat(new SqlCheckIns(database).dueBy(workspace, TODAY, 9)).isEmpty();
        assertThat(undo.undoes()).isEqualTo(change.id());
        assertThat(undo.customers()).isEqualTo(change.customers());
        assertThat(changes.find(workspace, change.id()).orElseThrow().undoneBy())
                .isEqualTo(undo.id());
    }

    @Test
    void undoing_an_undo_brings_everything_back_and_the_change_can_be_undone_again() {
        Change change = change(bySam(), open -> {
            Customer acme = customer("Acme Ltd");
            persons.add(workspace, personAt(acme, "Ann Smith"));
        });
        Customer acme = customers.byNumber(workspace, 1).orElseThrow();
        List<Person> before = persons.at(workspace, acme.id());

        undo(undo(change));

        assertThat(customers.find(workspace, acme.id())).contains(acme);
        assertThat(persons.at(workspace, acme.id())).isEqualTo(before);
        assertThat(words.withAll(workspace, List.of("smith", "acme"), 9)).containsExactly(acme.id());
        Change again = changes.find(workspace, change.id()).orElseThrow();
        assertThat(again.undoneBy()).isNull();
        assertThat(changes.latest(workspace, sam.id(), 9)).containsExactly(again);

        undo(again);
        assertThat(customers.countOpen(workspace)).isZero();
    }

    @Test
    void undoing_an_edit_puts_the_old_row_and_the_old_words_back() {
        Customer acme = customer("Acme Ltd");
        Person ann = persons.add(workspace, personAt(acme, "Ann Smith"));
        Change change = change(bySam(), open -> {
            customers.save(renamed(acme, "Zenith"));
            persons.save(workspace, new Person(ann.id(), acme.id(), "Bob", "bob@zenith.example", "+4420", "buyer"));
        });
        assertThat(words.withAll(workspace, List.of("zenith", "bob"), 9)).containsExactly(acme.id());

        undo(change);

        assertThat(customers.find(workspace, acme.id())).contains(acme);
        assertThat(persons.at(workspace, acme.id())).containsExactly(ann);
        assertThat(words.withAll(workspace, List.of("zenith"), 9)).isEmpty();
        assertThat(words.withAll(workspace, List.of("acme", "smith"), 9)).containsExactly(acme.id());
        assertThat(words.byEmail(workspace, "bob@zenith.example")).isEmpty();
    }

    @Test
    void undoing_a_removal_puts_the_row_back() {
        Customer acme = customer("Acme");
        Person ann = persons.add(workspace, personAt(acme, "Ann Smith"));
        SqlAssignments assignments = new SqlAssignments(database);
        Assignment samsSales = new Assignment(acme.id(), Role.SALES, sam.id());
        assignments.put(workspace, samsSales);
        settings.put(workspace, "hours", "08:00-18:00");
        settings.put(workspace, sam.id(), "my-reminders", "off");
        Change change = change(bySam(), open -> {
            persons.remove(workspace, ann);
            assignments.remove(workspace, acme.id(), Role.SALES);
            settings.put(workspace, "hours", null);
            settings.put(workspace, sam.id(), "my-reminders", null);
        });
        assertThat(words.withAll(workspace, List.of("smith"), 9)).isEmpty();

        undo(change);

        assertThat(persons.at(workspace, acme.id())).containsExactly(ann);
        assertThat(assignments.of(workspace, acme.id())).containsExactly(samsSales);
        assertThat(settings.of(workspace)).containsEntry("hours", "08:00-18:00");
        assertThat(settings.of(workspace, sam.id())).containsEntry("my-reminders", "off");
        assertThat(words.withAll(workspace, List.of("smith"), 9)).containsExactly(acme.id());
    }

    @Test
    void an_undone_touchpoint_and_its_promise_are_withdrawn_everywhere_and_can_come_back() {
        Customer acme = customer("Acme");
        AtomicReference<Touchpoint> made = new AtomicReference<>();
        Change change = change(bySam(), open -> {
            made.set(touchpoints.add(call(acme, sam, NOW)));
            new SqlPromises(database)
                    .add(
                            workspace,
                            new Promise(
                                    0,
                                    acme.id(),
                                    made.get().id(),
                                    "quote",
                                    TODAY,
                                    sam.id(),
                                    NOW,
                                    Promise.State.OPEN,
                                    null));
        });

        Change undo = undo(change);

        assertThat(standing(acme, made.get())).isZero();
        undo(undo);
        assertThat(standing(acme, made.get())).isEqualTo(10);
    }

    private int standing(Customer acme, Touchpoint made) {
        SqlContactHistory history = new SqlContactHistory(database);
        SqlPromises promises = new SqlPromises(database);
        WhoQuestion bySam = new WhoQuestion(null, sam.id(), null, null, null);
        WhoQuestion samWithAcme = new WhoQuestion(acme.id(), sam.id(), null, null, null);
        return touchpoints.latest(workspace, acme.id(), 9).size()
                + touchpoints.latest(workspace, List.of(acme.id())).size()
                + touchpoints
                        .between(workspace, acme.id(), NOW.minusSeconds(1), NOW)
                        .size()
                + (int) touchpoints.count(workspace, acme.id())
                + touchpoints.find(workspace, made.id()).map(found -> 1).orElse(0)
                + touchpoints.lastCounting(workspace, acme.id()).map(found -> 1).orElse(0)
                + history.page(workspace, bySam, null, 9).size()
                + (int) history.count(workspace, samWithAcme)
                + history.outcomesOn(workspace, TODAY).size()
                + promises.open(workspace, sam.id()).size();
    }

    @Test
    void a_later_change_of_the_same_fact_stands_in_the_way_and_nothing_is_changed() {
        Customer acme = customer("Acme");
        Change first = change(bySam(), open -> {
            settings.put(workspace, "hours", "08:00-18:00");
            customers.save(renamed(acme, "Bcme"));
        });
        Change second = change(byPriya(), open -> customers.save(renamed(acme, "Ccme")));

        assertThat(tryUndo(first)).contains(new InTheWay(second));
        assertThat(settings.of(workspace)).containsEntry("hours", "08:00-18:00");
        assertThat(changes.find(workspace, first.id()).orElseThrow().undoneBy()).isNull();

        undo(second);
        assertThat(tryUndo(first)).isEmpty();
        assertThat(customers.find(workspace, acme.id())).contains(acme);
    }

    @Test
    void a_customer_on_whom_later_facts_hang_is_not_taken_away() {
        AtomicReference<Customer> acme = new AtomicReference<>();
        Change added = change(bySam(), open -> acme.set(customer("Acme")));
        Change logged = change(byPriya(), open -> touchpoints.add(call(acme.get(), priya, NOW)));

        assertThat(tryUndo(added)).contains(new InTheWay(logged));

        undo(logged);
        assertThat(tryUndo(added)).isEmpty();
    }

    @Test
    void an_undo_is_done_once() {
        Change change = change(bySam(), open -> customer("Acme"));
        Change undo = undo(change);

        assertThat(tryUndo(change)).contains(new InTheWay(undo));
    }

    @Test
    void an_undo_at_the_same_moment_is_done_once() throws Exception {
        Change change = change(bySam(), open -> customer("Acme"));

        List<Optional<InTheWay>> ends = AtOnce.run(6, i -> tryUndo(change));

        assertThat(ends.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(customers.countOpen(workspace)).isZero();
    }

    @RepeatedTest(8)
    void an_undo_at_the_same_moment_is_done_once_even_where_nothing_is_left_to_put_back() throws Exception {
        Customer acme = customer("Acme");
        SqlClaims claims = new SqlClaims(database);
        Change taking = change(
                bySam(), open -> claims.take(workspace, new Claim(acme.id(), sam.id(), NOW, NOW.plusSeconds(60))));
        claims.release(workspace, acme.id(), sam.id());

        AtOnce.run(6, i -> database.inTransaction(() -> customers.countOpen(workspace)));
        List<Optional<InTheWay>> ends = AtOnce.run(6, i -> tryUndo(taking));

        assertThat(ends.stream().filter(Optional::isEmpty)).hasSize(1);
    }

    @Test
    void a_claim_that_has_ended_or_changed_hands_is_left_alone() {
        Customer acme = customer("Acme");
        SqlClaims claims = new SqlClaims(database);
        Claim sams = new Claim(acme.id(), sam.id(), NOW, NOW.plus(Duration.ofHours(2)));
        Claim priyas = new Claim(acme.id(), priya.id(), NOW.plus(Duration.ofHours(3)), NOW.plus(Duration.ofHours(5)));
        Change taking = change(bySam(), open -> claims.take(workspace, sams));
        change(byPriya(), open -> claims.take(workspace, priyas));

        assertThat(tryUndo(taking)).isEmpty();
        assertThat(claims.holding(workspace, acme.id(), priyas.since())).contains(priyas);
    }

    @Test
    void an_undone_claim_is_let_go_and_an_undone_log_gives_it_back() {
        Customer acme = customer("Acme");
        SqlClaims claims = new SqlClaims(database);
        Claim sams = new Claim(acme.id(), sam.id(), NOW, NOW.plus(Duration.ofHours(2)));
        Change taking = change(bySam(), open -> claims.take(workspace, sams));
        Change logging = change(bySam(), open -> claims.release(workspace, acme.id(), sam.id()));

        undo(logging);
        assertThat(claims.holding(workspace, acme.id(), NOW)).contains(sams);
        undo(taking);
        assertThat(claims.holding(workspace, acme.id(), NOW)).isEmpty();
    }

    @Test
    void staff_stay_and_get_their_roles_back_and_keep_what_came_from_elsewhere() {
        SqlStaffMembers members = new SqlStaffMembers(database);
        AtomicReference<Staff> lee = new AtomicReference<>();
        Change adding = change(bySam(), open -> lee.set(members.add(staff(workspace, "Lee"))));
        Change hats = change(bySam(), open -> members.save(wearing(lee.get(), "Lee", Set.of(Role.MARKETING))));
        members.save(wearing(lee.get(), "Lee Renamed In Slack", Set.of(Role.MARKETING)));

        undo(hats);
        undo(adding);

        assertThat(members.find(workspace, lee.get().id()))
                .contains(wearing(lee.get(), "Lee Renamed In Slack", lee.get().roles()));
    }

    @Test
    void an_import_of_many_is_one_change_and_goes_back_whole() {
        Change change = change(
                bySam(),
                open -> customers
                        .addAll(java.util.stream.IntStream.range(0, 1_200)
                                .mapToObj(i -> draft(workspace, "Firm " + i))
                                .toList())
                        .forEach(added -> open.concerns(added.id().value())));
        assertThat(effects(change)).hasSize(1_200);
        assertThat(change.customers()).hasSize(1_200);

        undo(change);

        assertThat(customers.countOpen(workspace)).isZero();
        assertThat(words.withAll(workspace, List.of("firm"), 9)).isEmpty();
    }

    @Test
    void nothing_is_journalled_without_an_open_change() {
        Customer acme = customer("Acme");
        customers.save(renamed(acme, "Bcme"));

        assertThat((long) database.read(handle -> handle.createQuery(
                                "SELECT count(*) FROM change_effect WHERE workspace_id = :workspace")
                        .bind("workspace", workspace)
                        .mapTo(Long.class)
                        .one()))
                .isZero();
    }

    private Change change(Actor actor, Consumer<OpenChange> work) {
        ChangeId id = changes.change(actor, NOW, open -> {
            work.accept(open);
            return open.id();
        });
        return changes.find(workspace, id)
                .orElseGet(() -> new Change(id, workspace, null, "", "", NOW, Set.of(), null, null));
    }

    private Change undo(Change change) {
        return change(bySam(), open -> assertThat(changes.revert(open, change)).isEmpty());
    }

    private Optional<InTheWay> tryUndo(Change change) {
        return changes.change(bySam(), NOW, open -> changes.revert(open, change));
    }

    private List<String> effects(Change change) {
        return database.read(handle -> handle.createQuery("""
                        SELECT effect_table || '/' || row_id FROM change_effect
                        WHERE workspace_id = :workspace AND change_id = :change ORDER BY seq
                        """)
                .bind("workspace", workspace)
                .bind("change", change.id())
                .mapTo(String.class)
                .list());
    }

    private static Customer renamed(Customer c, String name) {
        return new Customer(
                c.id(),
                c.workspace(),
                c.number(),
                name,
                c.aliases(),
                c.stage(),
                c.closedReason(),
                c.town(),
                c.country(),
                c.region(),
                c.zone(),
                c.segment(),
                c.preferredChannel(),
                c.value(),
                c.champion(),
                c.externalRef(),
                c.createdAt());
    }

    private static Staff wearing(Staff s, String name, Set<Role> roles) {
        return new Staff(
                s.id(),
                s.workspace(),
                s.slackId(),
                name,
                s.email(),
                s.zone(),
                s.locale(),
                s.standing(),
                s.active(),
                Objects.requireNonNull(roles));
    }
}
