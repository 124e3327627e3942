package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SqlTouchpointsTest extends StoreTest {

    private static final String LONG_NOTE =
            "Größe 🧰 'quoted' \"double\" \\ back\n<!channel> ".repeat(90).substring(0, 4_000);

    private final SqlTouchpoints touchpoints = new SqlTouchpoints(database);

    SqlTouchpointsTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void keeps_everything_about_a_contact() {
        Touchpoint full = full(customer("Acme"), "77");

        Touchpoint added = touchpoints.add(full);

        assertThat(added.id().value()).isPositive();
        assertThat(touchpoints.find(workspace, added.id())).contains(added);
        assertThat(added.note()).hasSize(4_000);
        assertThat(added.staff()).containsExactly(priya.id(), sam.id());
    }

    @Test
    void keeps_what_is_not_known_as_not_known() {
        Customer acme = customer("Acme");
        Touchpoint bySystem =
                touchpoints.add(touchpoint(acme, List.of(), Channel.EMAIL, Purpose.NEWSLETTER, Outcome.SENT, NOW));

        assertThat(touchpoints.find(workspace, bySystem.id())).contains(bySystem);
        assertThat(bySystem.staff()).isEmpty();
    }

    @Test
    void a_correction_replaces_it_and_who_took_part() {
        Customer acme = customer("Acme");
        Touchpoint added = touchpoints.add(call(acme, sam, NOW));
        Touchpoint corrected = withId(full(acme, "78"), added.id());

        touchpoints.save(corrected);

        assertThat(touchpoints.find(workspace, added.id())).contains(corrected);
        assertThat(touchpoints.count(workspace, acme.id())).isEqualTo(1);
    }

    @Test
    void what_is_withdrawn_is_never_returned_but_still_known() {
        Customer acme = customer("Acme");
        Touchpoint added = touchpoints.add(full(acme, "79"));

        touchpoints.withdraw(added, NOW);
        touchpoints.withdraw(added, NOW.plusSeconds(1));

        assertThat(touchpoints.find(workspace, added.id())).isEmpty();
        assertThat(touchpoints.latest(workspace, acme.id(), 9)).isEmpty();
        assertThat(touchpoints.lastCounting(workspace, acme.id())).isEmpty();
        assertThat(touchpoints.count(workspace, acme.id())).isZero();
        assertThat(touchpoints.known(workspace, "crm", "79")).isTrue();
        assertThat(touchpoints.known(workspace, "crm", "80")).isFalse();
    }

    @Test
    void a_source_delivers_each_key_once() {
        Customer acme = customer("Acme");
        touchpoints.add(full(acme, "81"));

        assertThatThrownBy(() -> touchpoints.add(full(acme, "81"))).isInstanceOf(org.jdbi.v3.core.JdbiException.class);
        touchpoints.add(call(acme, sam, NOW));
        touchpoints.add(call(acme, sam, NOW));
        assertThat(touchpoints.count(workspace, acme.id())).isEqualTo(3);
    }

    @Test
    void reads_newest_first_between_moments_and_the_last_that_counts() {
        Customer acme = customer("Acme");
        Touchpoint first = touchpoints.add(call(acme, sam, NOW.minusSeconds(300)));
        Touchpoint tried = touchpoints.add(touchpoint(
                acme, List.of(sam.id()), Channel.PHONE, Purpose.CHECK_IN, Outcome.NO_ANSWER, NOW.minusSeconds(100)));
        Touchpoint second = touchpoints.add(call(acme, priya, NOW.minusSeconds(200)));

        assertThat(touchpoints.latest(workspace, acme.id(), 9)).containsExactly(tried, second, first);
        assertThat(touchpoints.latest(workspace, acme.id(), 1)).containsExactly(tried);
        assertThat(touchpoints.lastCounting(workspace, acme.id())).contains(second);
        assertThat(touchpoints.between(workspace, acme.id(), first.happenedAt(), tried.happenedAt()))
                .containsExactly(second, tried);
    }

    @Test
    void knows_the_newest_of_many_customers() {
        Customer acme = customer("Acme");
        Customer bcme = customer("Bcme");
        Customer silent = customer("Silent");
        touchpoints.add(call(acme, sam, NOW.minusSeconds(9)));
        Touchpoint newest = touchpoints.add(call(acme, sam, NOW));
        Touchpoint only = touchpoints.add(call(bcme, sam, NOW.minusSeconds(99)));

        assertThat(touchpoints.latest(workspace, List.of(acme.id(), bcme.id(), silent.id())))
                .isEqualTo(Map.of(acme.id(), newest, bcme.id(), only));
        assertThat(touchpoints.latest(workspace, List.of())).isEmpty();
    }

    @Test
    void adds_many_at_once() {
        Customer acme = customer("Acme");

        List<Touchpoint> added = touchpoints.addAll(IntStream.range(0, 1_100)
                .mapToObj(i -> call(acme, sam, NOW.minusSeconds(i)))
                .toList());

        assertThat(touchpoints.latest(workspace, acme.id(), 2_000)).isEqualTo(added);
        assertThat(touchpoints.addAll(List.of())).isEmpty();
    }

    private Touchpoint full(Customer customer, String ref) {
        return new Touchpoint(
                new TouchpointId(0),
                workspace,
                customer.id(),
                new PersonId(77),
                List.of(priya.id(), sam.id()),
                null,
                Role.ACCOUNT_MANAGER,
                Channel.IN_PERSON,
                Direction.INBOUND,
                Purpose.RENEWAL,
                Outcome.SOLD,
                true,
                420_000L,
                LONG_NOTE,
                NOW,
                LocalDate.parse("2026-11-22"),
                NOW.plusSeconds(60),
                sam.id(),
                "vip",
                null,
                null,
                "crm",
                ref);
    }

    private static Touchpoint withId(Touchpoint t, TouchpointId id) {
        return new Touchpoint(
                id,
                t.workspace(),
                t.customer(),
                t.person(),
                t.staff(),
                t.system(),
                t.role(),
                t.channel(),
                t.direction(),
                t.purpose(),
                t.outcome(),
                t.reply(),
                t.amount(),
                t.note(),
                t.happenedAt(),
                t.happenedOn(),
                t.recordedAt(),
                t.recordedBy(),
                t.segment(),
                null,
                null,
                t.source(),
                t.sourceRef());
    }
}
