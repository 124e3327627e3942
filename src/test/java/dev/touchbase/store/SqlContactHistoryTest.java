package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.ContactHistory.Key;
import dev.touchbase.domain.insight.WhoQuestion;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SqlContactHistoryTest extends StoreTest {

    private final SqlContactHistory history = new SqlContactHistory(database);
    private final SqlTouchpoints touchpoints = new SqlTouchpoints(database);

    SqlContactHistoryTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @Test
    void narrows_by_customer_staff_channel_and_time() {
        Customer acme = customer("Acme");
        Customer bcme = customer("Bcme");
        Touchpoint samAcme = touchpoints.add(call(acme, sam, NOW.minusSeconds(10)));
        Touchpoint joint = touchpoints.add(touchpoint(
                bcme,
                List.of(priya.id(), sam.id()),
                Channel.IN_PERSON,
                Purpose.CHECK_IN,
                Outcome.REACHED,
                NOW.minusSeconds(20)));
        Touchpoint priyaAcme = touchpoints.add(call(acme, priya, NOW.minusSeconds(30)));
        Touchpoint system = touchpoints.add(
                touchpoint(acme, List.of(), Channel.EMAIL, Purpose.NEWSLETTER, Outcome.SENT, NOW.minusSeconds(40)));
        touchpoints.withdraw(touchpoints.add(call(acme, sam, NOW)), NOW);

        assertThat(ask(null, null, null, null, null)).containsExactly(samAcme, joint, priyaAcme, system);
        assertThat(ask(acme.id(), null, null, null, null)).containsExactly(samAcme, priyaAcme, system);
        assertThat(ask(null, sam.id(), null, null, null)).containsExactly(samAcme, joint);
        assertThat(ask(bcme.id(), sam.id(), null, null, null)).containsExactly(joint);
        assertThat(ask(acme.id(), sam.id(), Channel.EMAIL, null, null)).isEmpty();
        assertThat(ask(null, priya.id(), Channel.IN_PERSON, null, null)).containsExactly(joint);
        assertThat(ask(null, null, Channel.EMAIL, null, null)).containsExactly(system);
        assertThat(ask(null, null, null, priyaAcme.happenedAt(), samAcme.happenedAt()))
                .containsExactly(joint, priyaAcme);
        assertThat(ask(null, sam.id(), null, joint.happenedAt(), samAcme.happenedAt()))
                .containsExactly(joint);
    }

    @Test
    void a_correction_of_when_and_who_is_found_where_it_belongs() {
        Customer acme = customer("Acme");
        Touchpoint made = touchpoints.add(call(acme, sam, NOW));
        Touchpoint other = touchpoints.add(call(acme, priya, NOW.minusSeconds(5)));
        Touchpoint corrected = call(acme, priya, NOW.minusSeconds(9));
        touchpoints.save(new Touchpoint(
                made.id(),
                workspace,
                acme.id(),
                null,
                corrected.staff(),
                null,
                null,
                corrected.channel(),
                corrected.direction(),
                corrected.purpose(),
                corrected.outcome(),
                false,
                null,
                null,
                corrected.happenedAt(),
                corrected.happenedOn(),
                NOW,
                null,
                null,
                null,
                null,
                "slack",
                null));

        assertThat(ask(null, sam.id(), null, null, null)).isEmpty();
        assertThat(ask(null, priya.id(), null, null, null))
                .extracting(Touchpoint::id)
                .containsExactly(other.id(), made.id());
    }

    @Test
    void pages_go_on_where_they_ended_though_rows_come_in_meanwhile() {
        Customer acme = customer("Acme");
        List<Touchpoint> all = touchpoints.addAll(IntStream.range(0, 25)
                .mapToObj(i -> call(acme, sam, NOW.minusSeconds(i / 5)))
                .toList());
        for (WhoQuestion question : List.of(
                new WhoQuestion(null, null, null, null, null),
                new WhoQuestion(acme.id(), null, null, null, null),
                new WhoQuestion(null, sam.id(), null, null, null),
                new WhoQuestion(acme.id(), sam.id(), Channel.PHONE, null, null))) {
            List<Touchpoint> read = new ArrayList<>();
            Key key = null;
            for (List<Touchpoint> page = history.page(workspace, question, null, 7);
                    !page.isEmpty();
                    page = history.page(workspace, question, key, 7)) {
                read.addAll(page);
                key = new Key(page.getLast().happenedAt(), page.getLast().id());
                touchpoints.add(call(acme, sam, NOW.plusSeconds(60)));
            }
            assertThat(read)
                    .filteredOn(each -> !each.happenedAt().isAfter(NOW))
                    .containsExactlyInAnyOrderElementsOf(all);
            assertThat(read).doesNotHaveDuplicates();
        }
    }

    @Test
    void counts_outcomes_of_a_day() {
        Customer acme = customer("Acme");
        touchpoints.add(call(acme, sam, NOW));
        touchpoints.add(call(acme, sam, NOW));
        touchpoints.add(touchpoint(acme, List.of(sam.id()), Channel.PHONE, Purpose.CHECK_IN, Outcome.NO_ANSWER, NOW));
        touchpoints.add(call(acme, sam, NOW.minusSeconds(86_400)));

        assertThat(history.outcomesOn(workspace, TODAY)).isEqualTo(Map.of(Outcome.REACHED, 2L, Outcome.NO_ANSWER, 1L));
        assertThat(history.outcomesOn(workspace, TODAY.plusDays(1))).isEmpty();
    }

    private List<Touchpoint> ask(
            @Nullable CustomerId customer,
            @Nullable StaffId staff,
            @Nullable Channel channel,
            @Nullable Instant from,
            @Nullable Instant until) {
        WhoQuestion question = new WhoQuestion(customer, staff, channel, from, until);
        List<Touchpoint> page = history.page(workspace, question, null, 99);
        assertThat(history.count(workspace, question)).isEqualTo(page.size());
        return page;
    }
}
