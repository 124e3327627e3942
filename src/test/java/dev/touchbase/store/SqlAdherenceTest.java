package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.insight.AdherenceRecord.Case;
import dev.touchbase.domain.insight.AdherenceRecord.RuleTally;
import dev.touchbase.domain.insight.AdherenceRecord.Tally;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts.Asked;
import dev.touchbase.domain.policy.Verdicts.What;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each contact counts once, by the verdict that it was logged with.
@OnBothDatabases
class SqlAdherenceTest extends StoreTest {

    private static final Instant FROM = NOW.minus(Duration.ofDays(30));

    private final SqlAdherence adherence = new SqlAdherence(database);
    private final SqlTouchpoints touchpoints = new SqlTouchpoints(database);
    private final SqlVerdicts verdicts = new SqlVerdicts(database);
    private @Nullable Customer acme;

    SqlAdherenceTest(TestDatabase.Kind kind) {
        super(kind);
    }

    @BeforeEach
    void aCustomer() {
        acme = customer("Acme");
    }

    private Touchpoint logged(List<StaffId> by, Instant at, @Nullable String reason, String... rules) {
        return kept(touchpoint(customer(), by, Channel.PHONE, Purpose.CHECK_IN, Outcome.REACHED, at), reason, rules);
    }

    private Customer customer() {
        return java.util.Objects.requireNonNull(acme);
    }

    private Touchpoint kept(Touchpoint draft, @Nullable String reason, String... rules) {
        Touchpoint touchpoint = touchpoints.add(draft);
        Judged any = new AnyJudged(1, customer().id(), List.of(sam.id(), priya.id()), NOW).judged();
        List<Finding> findings = java.util.Arrays.stream(rules)
                .map(rule -> new Finding(
                        rule,
                        rule,
                        1,
                        rule.equals("not-yours") ? Level.NOTE : Level.HEADS_UP,
                        rule,
                        Map.of(),
                        List.of(),
                        null))
                .toList();
        Level level =
                findings.stream().map(Finding::level).max(Level::compareTo).orElse(Level.CLEAR);
        Verdict verdict = new Verdict(any.verdict().proposal(), level, findings, null, false, List.of(), List.of());
        StaffId by = draft.staff().isEmpty() ? sam.id() : draft.staff().getFirst();
        verdicts.keep(
                workspace,
                new Asked(by, Role.SALES, What.LOG, reason, touchpoint.id(), null, NOW),
                new Judged(verdict, any.policy(), any.history()));
        return touchpoint;
    }

    @Test
    void contacts_are_counted_by_person_and_hat_those_against_advice_and_those_explained() {
        logged(List.of(sam.id()), NOW, null);
        logged(List.of(sam.id()), NOW, null, "not-yours");
        logged(List.of(sam.id()), NOW, "they asked", "cooling-off", "cap");
        logged(List.of(sam.id(), priya.id()), NOW, null, "cap");
        logged(List.of(priya.id()), NOW, null);

        assertThat(adherence.tallies(workspace, FROM, NOW.plusSeconds(1)))
                .containsExactlyInAnyOrder(
                        new Tally(sam.id(), Role.SALES, 4, 2, 1), new Tally(priya.id(), Role.SALES, 1, 0, 0));
        assertThat(adherence.rules(workspace, FROM, NOW.plusSeconds(1)))
                .containsExactly(new RuleTally("cap", 2), new RuleTally("cooling-off", 1));
    }

    @Test
    void the_newest_against_advice_come_first_everyones_or_ones_own() {
        Touchpoint first = logged(List.of(sam.id()), NOW.minusSeconds(9), "they asked", "cap");
        Touchpoint second = logged(List.of(priya.id(), sam.id()), NOW, null, "cap");
        logged(List.of(sam.id()), NOW, null);

        assertThat(adherence.against(workspace, FROM, NOW.plusSeconds(1), null, 9))
                .extracting(each -> each.kept().asked().touchpoint(), Case::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second.id(), priya.id()),
                        org.assertj.core.groups.Tuple.tuple(first.id(), sam.id()));
        assertThat(adherence.against(workspace, FROM, NOW.plusSeconds(1), null, 1))
                .hasSize(1);
        assertThat(adherence.against(workspace, FROM, NOW.plusSeconds(1), sam.id(), 9))
                .extracting(each -> each.kept().asked().touchpoint())
                .containsExactly(first.id());
        assertThat(adherence.against(workspace, FROM, NOW.plusSeconds(1), priya.id(), 9))
                .extracting(each -> each.kept().asked().touchpoint())
                .containsExactly(second.id());
    }

    @Test
    void what_was_withdrawn_came_in_or_lies_outside_is_left_out() {
        touchpoints.withdraw(logged(List.of(sam.id()), NOW, null, "cap"), NOW);
        logged(List.of(sam.id()), FROM.minusSeconds(1), null, "cap");
        logged(List.of(sam.id()), NOW.plusSeconds(1), null, "cap");
        kept(
                inbound(touchpoint(
                        customer(), List.of(sam.id()), Channel.PHONE, Purpose.SUPPORT, Outcome.RESOLVED, NOW)),
                null);
        touchpoints.add(
                touchpoint(customer(), List.of(sam.id()), Channel.PHONE, Purpose.CHECK_IN, Outcome.REACHED, NOW));
        verdicts.keep(
                workspace,
                Asked.of(sam.id(), What.CHECK, NOW),
                new AnyJudged(1, customer().id(), List.of(sam.id(), priya.id()), NOW).judged());
        assertThat(adherence.tallies(workspace, FROM, NOW.plusSeconds(1))).isEmpty();
        assertThat(adherence.rules(workspace, FROM, NOW.plusSeconds(1))).isEmpty();

        logged(List.of(sam.id()), FROM, null, "cap");
        assertThat(adherence.tallies(workspace, FROM, NOW.plusSeconds(1)))
                .containsExactly(new Tally(sam.id(), Role.SALES, 1, 1, 0));
        assertThat(adherence.tallies(newWorkspace(), FROM, NOW.plusSeconds(1))).isEmpty();
    }

    private static Touchpoint inbound(Touchpoint of) {
        return new Touchpoint(
                of.id(),
                of.workspace(),
                of.customer(),
                null,
                of.staff(),
                null,
                null,
                of.channel(),
                Direction.INBOUND,
                of.purpose(),
                of.outcome(),
                false,
                null,
                null,
                of.happenedAt(),
                of.happenedOn(),
                of.recordedAt(),
                null,
                null,
                null,
                null,
                "slack",
                null);
    }
}
