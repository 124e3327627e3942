package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.audit.Lookups.Lookup;
import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.Decision;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What each of the smaller ports keeps comes out as it went in, and where the port says so in its order.
@OnBothDatabases
class RoundTripTest extends StoreTest {

    private static final String UMLAUTS = "Größe Ærø 日本 🛠 'quoted' \"double\" \\ %_ <b>";
    private static final Interval WEEK = new Interval(1, Interval.Unit.WEEKS);
    private static final Interval TWO_MONTHS = new Interval(2, Interval.Unit.MONTHS);

    RoundTripTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void staff() {
        SqlStaffMembers members = new SqlStaffMembers(database);
        Staff lee = members.add(new Staff(
                new StaffId(0),
                workspace,
                "U0123",
                "Ærø Lee",
                "lee@firm.example",
                ZoneId.of("America/St_Johns"),
                Locale.forLanguageTag("de-CH"),
                Standing.ADMIN,
                false,
                Set.of()));
        Staff changed = new Staff(
                lee.id(),
                workspace,
                null,
                UMLAUTS,
                null,
                ZoneId.of("UTC"),
                Locale.ROOT,
                Standing.GUEST,
                true,
                Set.of(Role.values()));

        assertThat(members.bySlackId(workspace, "U0123")).contains(lee);
        assertThat(members.all(workspace)).containsExactly(lee, priya, sam);
        members.save(changed);
        assertThat(members.find(workspace, lee.id())).contains(changed);
        assertThat(members.bySlackId(workspace, "U0123")).isEmpty();
    }

    @Test
    void greetings_are_the_first_only_once() {
        SqlStaffMembers members = new SqlStaffMembers(database);

        assertThat(members.greet(workspace, sam.id())).isTrue();
        assertThat(members.greet(workspace, sam.id())).isFalse();
        assertThat(members.greet(workspace, priya.id())).isTrue();
    }

    @Test
    void absences() {
        SqlStaffMembers members = new SqlStaffMembers(database);
        Absence covered = members.addAbsence(workspace, new Absence(0, sam.id(), TODAY, TODAY.plusDays(9), priya.id()));
        Absence over =
                members.addAbsence(workspace, new Absence(0, priya.id(), TODAY.minusDays(9), TODAY.minusDays(1), null));

        assertThat(members.absences(workspace, TODAY)).containsExactly(covered);
        assertThat(members.absences(workspace, TODAY.minusDays(1))).containsExactly(over, covered);
        members.endAbsence(workspace, covered, TODAY.plusDays(2));
        assertThat(members.absences(workspace, TODAY))
                .containsExactly(new Absence(covered.id(), sam.id(), TODAY, TODAY.plusDays(2), priya.id()));
        members.endAbsence(workspace, covered, TODAY.minusDays(1));
        assertThat(members.absences(workspace, TODAY)).isEmpty();
    }

    @Test
    void workspaces() {
        SqlWorkspaces workspaces = new SqlWorkspaces(database);
        String team = "T" + workspace.value();
        Workspace bound = workspaces.bind(workspace, team, UMLAUTS);

        assertThat(bound).isEqualTo(new Workspace(workspace, team, UMLAUTS, 0));
        assertThat(workspaces.bySlackTeam(team)).contains(bound);
        assertThat(workspaces.bind(workspace, team, "renamed").name()).isEqualTo("renamed");
        assertThatThrownBy(() -> workspaces.bind(workspace, "T-other", "other"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("belongs to another Slack workspace");
        assertThat(workspaces.bumpSettingsVersion(workspace)).isEqualTo(1);
        assertThat(workspaces.bumpSettingsVersion(workspace)).isEqualTo(2);
        assertThat(workspaces.all()).contains(new Workspace(workspace, team, "renamed", 2));
    }

    @Test
    void settings() {
        SqlSettingValues settings = new SqlSettingValues(database);
        settings.put(workspace, "timezone", "Europe/Berlin");
        settings.put(workspace, "timezone", UMLAUTS);
        settings.put(workspace, sam.id(), "my-workdays", "mon-thu");

        assertThat(settings.of(workspace)).isEqualTo(Map.of("timezone", UMLAUTS));
        assertThat(settings.of(workspace, sam.id())).isEqualTo(Map.of("my-workdays", "mon-thu"));
        assertThat(settings.of(workspace, priya.id())).isEmpty();
        settings.put(workspace, "timezone", null);
        settings.put(workspace, "timezone", null);
        settings.put(workspace, sam.id(), "my-workdays", null);
        assertThat(settings.of(workspace)).isEmpty();
        assertThat(settings.of(workspace, sam.id())).isEmpty();
    }

    @Test
    void persons() {
        SqlPersons persons = new SqlPersons(database);
        Customer acme = customer("Acme");
        Customer bcme = customer("Bcme");
        Person ann = persons.add(
                workspace,
                new Person(new PersonId(0), acme.id(), UMLAUTS, "ann@acme.example", "+442079460000", "decides"));
        List<Person> more = persons.addAll(workspace, List.of(personAt(acme, "Bob"), personAt(bcme, "Cem")));

        assertThat(persons.at(workspace, acme.id())).containsExactly(ann, more.getFirst());
        assertThat(persons.at(workspace, List.of(acme.id(), bcme.id())))
                .containsExactly(ann, more.getFirst(), more.getLast());
        Person changed = new Person(ann.id(), acme.id(), "Ann", null, null, null);
        persons.save(workspace, changed);
        assertThat(persons.at(workspace, acme.id())).containsExactly(changed, more.getFirst());
        persons.remove(workspace, changed);
        assertThat(persons.at(workspace, acme.id())).containsExactly(more.getFirst());
    }

    @Test
    void assignments() {
        SqlAssignments assignments = new SqlAssignments(database);
        SqlCheckIns checkIns = new SqlCheckIns(database);
        Customer acme = customer("Acme");
        Customer bcme = customer("Bcme");
        Assignment samSells = new Assignment(acme.id(), Role.SALES, sam.id());
        Assignment samServes = new Assignment(bcme.id(), Role.SERVICE, sam.id());
        Assignment priyaSells = new Assignment(acme.id(), Role.SALES, priya.id());
        assignments.put(workspace, samSells);
        assignments.put(workspace, samServes);

        assertThat(assignments.of(workspace, sam.id())).containsExactlyInAnyOrder(samSells, samServes);
        assertThat(assignments.load(workspace, Role.SALES)).isEqualTo(Map.of(sam.id(), 1L));
        assignments.put(workspace, priyaSells);
        assertThat(assignments.of(workspace, acme.id())).containsExactly(priyaSells);
        assertThat(assignments.of(workspace, List.of(acme.id(), bcme.id()))).containsExactly(priyaSells, samServes);
        checkIns.put(workspace, chosen(acme, Role.SALES, priya));
        checkIns.put(workspace, chosen(bcme, Role.SALES, sam));
        assertThat(assignments.load(workspace, Role.SALES)).isEqualTo(Map.of(priya.id(), 2L, sam.id(), 1L));
        assignments.remove(workspace, acme.id(), Role.SALES);
        assignments.remove(workspace, acme.id(), Role.SALES);
        assertThat(assignments.of(workspace, acme.id())).isEmpty();
    }

    private static dev.touchbase.domain.cadence.CheckIn chosen(Customer customer, Role role, Staff staff) {
        return new dev.touchbase.domain.cadence.CheckIn(
                customer.id(),
                TODAY,
                TODAY,
                dev.touchbase.domain.cadence.CheckIn.Why.CADENCE,
                role,
                null,
                null,
                staff.id(),
                null);
    }

    @Test
    void complaints_that_are_open_are_found_without_their_customers_the_longest_open_first() {
        SqlSuppressions suppressions = new SqlSuppressions(database);
        Suppression later = suppressions.add(workspace, complaint(customer("Late"), NOW.plusSeconds(9)));
        Suppression first = suppressions.add(workspace, complaint(customer("First"), NOW));
        Suppression closed = suppressions.add(workspace, complaint(customer("Closed"), NOW));
        suppressions.save(workspace, closed.ended(NOW.plusSeconds(1), "a voucher"));

        assertThat(suppressions.openComplaints(workspace, 9)).containsExactly(first, later);
        assertThat(suppressions.openComplaints(workspace, 1)).containsExactly(first);
    }

    private Suppression complaint(Customer about, java.time.Instant at) {
        return new Suppression(
                0,
                about.id(),
                Suppression.Kind.COMPLAINT,
                null,
                true,
                null,
                UMLAUTS,
                "slack",
                at,
                sam.id(),
                null,
                null);
    }

    @Test
    void suppressions() {
        SqlSuppressions suppressions = new SqlSuppressions(database);
        Customer acme = customer("Acme");
        Suppression optOut = suppressions.add(
                workspace,
                new Suppression(
                        0,
                        acme.id(),
                        Suppression.Kind.OPT_OUT,
                        Channel.SMS,
                        true,
                        null,
                        UMLAUTS,
                        "slack",
                        NOW,
                        sam.id(),
                        null,
                        null));
        Suppression pause = suppressions.add(
                workspace,
                new Suppression(
                        0,
                        acme.id(),
                        Suppression.Kind.PAUSE,
                        null,
                        false,
                        TODAY,
                        null,
                        "import",
                        NOW.plusSeconds(1),
                        null,
                        null,
                        null));

        assertThat(suppressions.of(workspace, acme.id())).containsExactly(pause, optOut);
        Suppression ended = new Suppression(
                optOut.id(),
                acme.id(),
                Suppression.Kind.OPT_OUT,
                Channel.SMS,
                true,
                null,
                UMLAUTS,
                "slack",
                NOW,
                sam.id(),
                NOW.plusSeconds(5),
                "said so on the phone");
        suppressions.save(workspace, ended);
        assertThat(suppressions.of(workspace, acme.id())).containsExactly(pause, ended);
        assertThat(suppressions.notEnded(workspace, List.of(acme.id()))).containsExactly(pause);
    }

    @Test
    void promises() {
        SqlPromises promises = new SqlPromises(database);
        Customer acme = customer("Acme");
        TouchpointId made =
                new SqlTouchpoints(database).add(call(acme, sam, NOW)).id();
        Promise late = promises.add(
                workspace,
                new Promise(0, acme.id(), null, "visit", TODAY.plusDays(1), sam.id(), NOW, Promise.State.OPEN, null));
        Promise soon = promises.add(
                workspace, new Promise(0, acme.id(), made, UMLAUTS, TODAY, priya.id(), NOW, Promise.State.OPEN, null));

        assertThat(promises.find(workspace, soon.id())).contains(soon);
        assertThat(promises.open(workspace, List.of(acme.id()))).containsExactly(soon, late);
        assertThat(promises.open(workspace, sam.id())).containsExactly(late);
        assertThat(promises.openBy(workspace, TODAY)).containsExactly(soon);
        Promise kept = new Promise(
                soon.id(), acme.id(), made, "quote", TODAY, sam.id(), NOW, Promise.State.KEPT, NOW.plusSeconds(1));
        promises.save(workspace, kept);
        assertThat(promises.find(workspace, soon.id())).contains(kept);
        assertThat(promises.open(workspace, List.of(acme.id()))).containsExactly(late);
        assertThat(promises.openBy(workspace, TODAY)).isEmpty();
    }

    @Test
    void plans() {
        SqlPlans plans = new SqlPlans(database);
        Customer acme = customer("Acme");
        Plan timed = plans.add(
                workspace,
                new Plan(
                        0,
                        acme.id(),
                        sam.id(),
                        Channel.PHONE,
                        Purpose.FOLLOW_UP,
                        TODAY,
                        NOW,
                        true,
                        UMLAUTS,
                        null,
                        Plan.State.PLANNED));
        Plan day = plans.add(
                workspace,
                new Plan(
                        0,
                        acme.id(),
                        sam.id(),
                        Channel.IN_PERSON,
                        Purpose.CHECK_IN,
                        TODAY,
                        NOW.minusSeconds(9),
                        false,
                        null,
                        null,
                        Plan.State.PLANNED));

        assertThat(plans.find(workspace, timed.id())).contains(timed);
        assertThat(plans.planned(workspace, List.of(acme.id()))).containsExactly(day, timed);
        assertThat(plans.planned(workspace, sam.id())).containsExactly(day, timed);
        assertThat(plans.planned(workspace, priya.id())).isEmpty();
        assertThat(plans.timedBetween(workspace, NOW.minusSeconds(60), NOW)).containsExactly(timed);
        assertThat(plans.timedBetween(workspace, NOW, NOW.plusSeconds(60))).isEmpty();
        Plan done = new Plan(
                timed.id(),
                acme.id(),
                priya.id(),
                Channel.EMAIL,
                Purpose.ORDER,
                TODAY.plusDays(1),
                NOW.plusSeconds(1),
                true,
                null,
                null,
                Plan.State.DONE);
        plans.save(workspace, done);
        assertThat(plans.find(workspace, timed.id())).contains(done);
        assertThat(plans.planned(workspace, List.of(acme.id()))).containsExactly(day);
        Plan held = day.as(Plan.State.HELD);
        plans.save(workspace, held);
        assertThat(plans.planned(workspace, List.of(acme.id()))).isEmpty();
        assertThat(plans.planned(workspace, sam.id())).isEmpty();
        assertThat(plans.held(workspace, List.of(acme.id()))).containsExactly(held);
    }

    @Test
    void cadences_apply_strongest_first() {
        SqlCadences cadences = new SqlCadences(database);
        Customer acme = customer("Acme");
        Cadence cadence = new Cadence(WEEK, TWO_MONTHS);
        CadenceRule wish = new CadenceRule(acme.id(), null, cadence, true, sam.id(), TODAY);
        CadenceRule own = new CadenceRule(acme.id(), null, cadence, false, null, null);
        CadenceRule segment = new CadenceRule(null, "vip", cadence, false, null, null);
        CadenceRule shipped = new CadenceRule(null, null, Cadence.SHIPPED, false, null, null);
        List.of(shipped, segment, own, wish).forEach(rule -> cadences.put(workspace, rule));

        assertThat(cadences.applying(workspace, acme.id(), "vip")).containsExactly(wish, own, segment, shipped);
        assertThat(cadences.applying(workspace, acme.id(), null)).containsExactly(wish, own, shipped);
        assertThat(cadences.applying(workspace, customer("Bcme").id(), "other")).containsExactly(shipped);
        CadenceRule instead = new CadenceRule(acme.id(), null, new Cadence(TWO_MONTHS, TWO_MONTHS), true, null, null);
        cadences.put(workspace, instead);
        assertThat(cadences.applying(workspace, acme.id(), null)).containsExactly(instead, own, shipped);
    }

    @Test
    void decisions() {
        SqlDecisions decisions = new SqlDecisions(database);
        Customer acme = customer("Acme");
        Decision snooze =
                decisions.add(workspace, new Decision(0, acme.id(), Decision.Kind.SNOOZE, TODAY, NOW, sam.id(), null));
        Decision skip = decisions.add(
                workspace, new Decision(0, acme.id(), Decision.Kind.SKIP, TODAY, NOW.plusSeconds(1), null, UMLAUTS));

        assertThat(decisions.latest(workspace, acme.id(), 9)).containsExactly(skip, snooze);
        assertThat(decisions.latest(workspace, acme.id(), 1)).containsExactly(skip);
    }

    @Test
    void commands_that_wait_are_forgotten_after_a_day() {
        SqlPendingCommands commands = new SqlPendingCommands(database);
        PendingCommand log = new PendingCommand("t1", sam.id(), "log acme " + UMLAUTS, "https://answer.example/1", NOW);
        commands.keep(workspace, log);

        assertThat(commands.find(workspace, "t1")).contains(log);
        assertThat(commands.find(workspace, "t2")).isEmpty();
        commands.keep(
                workspace,
                new PendingCommand(
                        "t3",
                        sam.id(),
                        "due",
                        "x",
                        NOW.plus(Duration.ofHours(24)).plusSeconds(1)));
        assertThat(commands.find(workspace, "t1")).isEmpty();
    }

    @Test
    void lookups() {
        SqlLookups lookups = new SqlLookups(database);
        lookups.record(workspace, sam.id(), priya.id(), "who @priya", NOW);
        lookups.record(workspace, sam.id(), priya.id(), UMLAUTS, NOW.plusSeconds(1));

        assertThat(lookups.about(workspace, priya.id(), 9))
                .containsExactly(
                        new Lookup(sam.id(), priya.id(), UMLAUTS, NOW.plusSeconds(1)),
                        new Lookup(sam.id(), priya.id(), "who @priya", NOW));
        assertThat(lookups.about(workspace, priya.id(), 1)).hasSize(1);
        assertThat(lookups.about(workspace, sam.id(), 9)).isEmpty();
    }

    @Test
    void verdicts_are_kept_whole() {
        Customer acme = customer("Acme");
        Touchpoint touchpoint = call(acme, sam, NOW);
        Verdict verdict = new Verdict(
                new Proposal(acme.id(), Channel.PHONE, Purpose.PROMOTION, false, sam.id(), NOW),
                Level.HEADS_UP,
                List.of(new Finding(
                        "cooling-off",
                        "cooling-off",
                        3,
                        Level.HEADS_UP,
                        "recent",
                        Map.of("by", UMLAUTS),
                        List.of(Engagement.of(touchpoint)),
                        NOW)),
                NOW.plusSeconds(5),
                true,
                List.of(Channel.EMAIL),
                List.of(priya.id()));

        long id = new SqlVerdicts(database)
                .keep(
                        workspace,
                        Verdicts.Asked.of(sam.id(), Verdicts.What.CHECK, NOW),
                        new Judged(
                                verdict,
                                new ContactPolicy(List.of()),
                                new History(
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        ZoneId.of("UTC"),
                                        true,
                                        WorkCalendar.mondayToFriday(),
                                        About.NOTHING)));

        String content = database.read(handle -> handle.createQuery(
                        "SELECT content FROM verdict WHERE workspace_id = :workspace AND id = :id AND level = 'HEADS_UP'")
                .bind("workspace", workspace)
                .bind("id", id)
                .mapTo(String.class)
                .one());
        assertThat(Json.read(content, Verdict.class)).isEqualTo(verdict);
    }
}
