package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The firm's own rules, what systems are set to send, and the past as rules see it.
@OnBothDatabases
class SqlPolicyTest extends StoreTest {

    SqlPolicyTest(TestDatabase.Kind kind) {
        super(kind);
    }

    static ScheduledSend send(CustomerId customer, Instant at) {
        return new ScheduledSend(
                0,
                customer,
                "mail tool",
                Channel.EMAIL,
                Purpose.NEWSLETTER,
                at,
                "Spring offer",
                null,
                ScheduledSend.State.SCHEDULED);
    }

    static PolicyRule rule(StaffId by, Instant at) {
        return version(1, true, by, at);
    }

    private static PolicyRule version(int version, boolean active, StaffId by, Instant at) {
        Map<String, String> text = new LinkedHashMap<>(Map.of(
                "name",
                "cap-2",
                "kind",
                "cap",
                "level",
                "Stop",
                "channels",
                "email,sms",
                "most",
                "2",
                "length",
                "PT168H"));
        text.put("version", Integer.toString(version));
        return new PolicyRule(RuleText.read(text), active, at, by, "they asked");
    }

    @Test
    void a_rule_is_kept_as_it_is_now_and_in_every_version_that_it_had() {
        SqlPolicyRules rules = new SqlPolicyRules(database);
        PolicyRule first = rule(sam.id(), NOW);
        PolicyRule second = version(2, false, sam.id(), NOW.plusSeconds(1));
        assertThat(rules.lastVersion(workspace, "cap-2")).isEqualTo(1);

        rules.put(workspace, first);
        rules.put(workspace, second);

        assertThat(rules.all(workspace)).containsExactly(second);
        assertThat(rules.versions(workspace)).containsExactly(second, first);
        assertThat(rules.lastVersion(workspace, "cap-2")).isEqualTo(2);
    }

    @Test
    void what_a_system_is_set_to_send_comes_once_and_leaves_the_list_when_it_is_sent() {
        SqlScheduledSends sends = new SqlScheduledSends(database);
        Customer acme = customer("Acme");
        ScheduledSend first = sends.put(workspace, send(acme.id(), NOW));
        ScheduledSend moved = sends.put(workspace, send(acme.id(), NOW.plusSeconds(60)));

        assertThat(moved.id()).isEqualTo(first.id());
        assertThat(sends.scheduled(workspace, List.of(acme.id()))).containsExactly(moved);
        ScheduledSend held = moved.as(ScheduledSend.State.HELD);
        sends.save(workspace, held);
        assertThat(sends.scheduled(workspace, List.of(acme.id()))).isEmpty();
        assertThat(sends.held(workspace, acme.id())).containsExactly(held);
        assertThat(sends.toCome(workspace, List.of(acme.id()))).containsExactly(held);
        assertThat(sends.find(workspace, acme.id(), held.system(), held.message()))
                .contains(held);
        assertThat(sends.find(workspace, acme.id(), held.system(), "another")).isEmpty();
        sends.save(workspace, held.as(ScheduledSend.State.SENT));
        assertThat(sends.toCome(workspace, List.of(acme.id()))).isEmpty();
    }

    @Test
    void the_past_is_read_by_time_by_purpose_and_by_the_newest() {
        SqlPastContacts past = new SqlPastContacts(database);
        SqlTouchpoints touchpoints = new SqlTouchpoints(database);
        Customer acme = customer("Acme");
        Touchpoint survey = touchpoints.add(contact(acme, Purpose.SURVEY, Outcome.DECLINED, 10));
        Touchpoint call = touchpoints.add(contact(acme, Purpose.CHECK_IN, Outcome.NO_ANSWER, 20));
        Touchpoint late = touchpoints.add(contact(acme, Purpose.SURVEY, Outcome.SENT, 30));
        touchpoints.withdraw(touchpoints.add(contact(acme, Purpose.SURVEY, Outcome.SENT, 25)), NOW);

        assertThat(past.within(workspace, acme.id(), Set.of(), NOW.plusSeconds(10), NOW.plusSeconds(30)))
                .containsExactly(Engagement.of(call), Engagement.of(late));
        assertThat(past.within(workspace, acme.id(), Set.of(Purpose.SURVEY), NOW, NOW.plusSeconds(29)))
                .containsExactly(Engagement.of(survey));
        assertThat(past.newest(workspace, acme.id(), Set.of(), Set.of(), 2, NOW.plusSeconds(29)))
                .containsExactly(Engagement.of(call), Engagement.of(survey));
        assertThat(past.newest(
                        workspace, acme.id(), Set.of(Purpose.SURVEY), Set.of(Outcome.DECLINED), 9, NOW.plusSeconds(99)))
                .containsExactly(Engagement.of(survey));
        assertThat(past.madeBy(workspace, sam.id(), customer("Other").id(), NOW, NOW.plusSeconds(29)))
                .containsExactlyInAnyOrder(survey.happenedAt(), call.happenedAt());
        assertThat(past.madeBy(workspace, sam.id(), acme.id(), NOW, NOW.plusSeconds(29)))
                .isEmpty();
    }

    private Touchpoint contact(Customer customer, Purpose purpose, Outcome outcome, int second) {
        return touchpoint(customer, List.of(sam.id()), Channel.PHONE, purpose, outcome, NOW.plusSeconds(second));
    }
}
