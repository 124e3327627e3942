package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.insight.WholePast;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The whole record in one pass, customer by customer, with what is known about each.
@OnBothDatabases
class SqlWholePastTest extends StoreTest {

    private static final Interval FORTNIGHT = new Interval(2, Interval.Unit.WEEKS);

    SqlWholePastTest(TestDatabase.Kind kind) {
        super(kind);
    }

    private record Shown(List<WholePast.Whom> customers, List<WholePast.Seen> contacts) {}

    private Shown walk(Instant after, Instant until) {
        Shown shown = new Shown(new ArrayList<>(), new ArrayList<>());
        new SqlWholePast(database).walk(workspace, after, until, new WholePast.Walker() {
            @Override
            public void customer(WholePast.Whom whom) {
                shown.customers().add(whom);
            }

            @Override
            public void contact(WholePast.Seen seen) {
                shown.contacts().add(seen);
            }
        });
        return shown;
    }

    @Test
    void contacts_come_customer_by_customer_oldest_first_and_equal_to_what_rules_see_elsewhere() {
        SqlTouchpoints touchpoints = new SqlTouchpoints(database);
        Customer acme = customer("Acme");
        customer("Never contacted");
        Customer bolt = customer("Bolt");
        Touchpoint late = touchpoints.add(call(acme, sam, NOW));
        Touchpoint early = touchpoints.add(
                touchpoint(acme, List.of(), Channel.EMAIL, Purpose.NEWSLETTER, Outcome.SENT, NOW.minusSeconds(9)));
        Touchpoint tried = touchpoints.add(touchpoint(
                bolt,
                List.of(sam.id(), priya.id()),
                Channel.PHONE,
                Purpose.CHECK_IN,
                Outcome.NO_ANSWER,
                NOW.minusSeconds(5)));
        touchpoints.withdraw(touchpoints.add(call(bolt, sam, NOW)), NOW);
        touchpoints.add(call(bolt, sam, NOW.plusSeconds(1)));
        touchpoints.add(call(bolt, sam, NOW.minusSeconds(10)));

        Shown shown = walk(NOW.minusSeconds(10), NOW);

        assertThat(shown.contacts())
                .containsExactly(
                        new WholePast.Seen(bolt.id(), Engagement.of(tried), 0, null),
                        new WholePast.Seen(acme.id(), Engagement.of(early), 0, null),
                        new WholePast.Seen(acme.id(), Engagement.of(late), 0, null));
        assertThat(shown.customers().stream().map(WholePast.Whom::id)).containsExactly(bolt.id(), acme.id());
        assertThat(new SqlWholePast(database).count(workspace, NOW.minusSeconds(10), NOW))
                .isEqualTo(3);
    }

    @Test
    void beside_each_customer_stands_what_is_known_about_it_and_nothing_of_others() {
        SqlTouchpoints touchpoints = new SqlTouchpoints(database);
        Customer first = customer("First");
        Customer plain = customer("Plain");
        Customer silent = customer("Silent");
        Customer known = customer("Known");
        new SqlAssignments(database).put(workspace, new Assignment(known.id(), Role.SALES, sam.id()));
        new SqlAssignments(database).put(workspace, new Assignment(known.id(), Role.SERVICE, priya.id()));
        new SqlAssignments(database).put(workspace, new Assignment(silent.id(), Role.SALES, sam.id()));
        new SqlAssignments(database).put(workspace, new Assignment(first.id(), Role.SALES, sam.id()));
        SqlCadences cadences = new SqlCadences(database);
        cadences.put(workspace, new CadenceRule(known.id(), null, Cadence.of(FORTNIGHT), true, null, TODAY));
        cadences.put(workspace, new CadenceRule(plain.id(), null, Cadence.of(FORTNIGHT), false, null, null));
        Suppression optOut = new SqlSuppressions(database).add(workspace, optOut(known));
        new SqlSuppressions(database).add(workspace, optOut(silent));
        touchpoints.add(call(first, sam, NOW));
        touchpoints.add(call(plain, sam, NOW));
        touchpoints.add(call(known, sam, NOW));

        List<WholePast.Whom> shown = walk(NOW.minusSeconds(1), NOW).customers();

        assertThat(shown)
                .containsExactly(
                        new WholePast.Whom(
                                known.id(),
                                null,
                                null,
                                null,
                                null,
                                FORTNIGHT,
                                Set.of(sam.id(), priya.id()),
                                List.of(optOut)),
                        new WholePast.Whom(plain.id(), null, null, null, null, null, Set.of(), List.of()),
                        new WholePast.Whom(first.id(), null, null, null, null, null, Set.of(sam.id()), List.of()));
    }

    @Test
    void nobody_who_writes_waits_for_it_so_it_is_refused_within_a_transaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.inTransaction(() -> walk(NOW.minusSeconds(1), NOW)));
    }

    @Test
    void the_index_by_customer_is_walked_and_nothing_is_sorted() {
        String plan = database.readAtLength(handle -> handle.createQuery(
                        (kind == TestDatabase.Kind.SQLITE ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + SqlWholePast.CONTACTS)
                .bind("workspace", workspace)
                .bind("after", NOW)
                .bind("until", NOW)
                .mapToMap()
                .list()
                .toString());

        if (kind == TestDatabase.Kind.SQLITE) {
            assertThat(plan).contains("touchpoint_by_customer").doesNotContain("B-TREE");
        } else {
            assertThat(plan).contains("touchpoint");
        }
    }

    private static Suppression optOut(Customer customer) {
        return new Suppression(
                0, customer.id(), Suppression.Kind.OPT_OUT, null, false, null, null, "slack", NOW, null, null, null);
    }
}
