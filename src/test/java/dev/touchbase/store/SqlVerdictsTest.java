package dev.touchbase.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.Grounds;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.Replay;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.policy.Verdicts.Asked;
import dev.touchbase.domain.policy.Verdicts.Kept;
import dev.touchbase.domain.policy.Verdicts.What;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Verdicts are kept with all that they rested on, and replayed to the same whatever happened since.
@OnBothDatabases
class SqlVerdictsTest extends StoreTest {

    private static final int MANY = 300;

    private final SqlVerdicts verdicts = new SqlVerdicts(database);

    SqlVerdictsTest(TestDatabase.Kind kind) {
        super(kind);
    }

    private Judged any(long seed, CustomerId customer) {
        return new AnyJudged(seed, customer, List.of(sam.id(), priya.id()), NOW).judged();
    }

    /// The first that says more than a Note.
    private Judged strict(CustomerId customer) {
        return java.util.stream.LongStream.range(0, MANY)
                .mapToObj(seed -> any(seed, customer))
                .filter(judged -> judged.verdict().level().atLeast(Level.HEADS_UP))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void any_verdict_is_replayed_to_the_same_from_what_is_kept() {
        Customer acme = customer("Acme");
        TreeSet<String> spoke = new TreeSet<>();
        for (int seed = 0; seed < MANY; seed++) {
            Judged judged = any(seed, acme.id());
            judged.verdict().findings().stream().map(Finding::kind).forEach(spoke::add);
            long id = verdicts.keep(workspace, Asked.of(sam.id(), What.CHECK, NOW), judged);

            Kept kept = verdicts.find(workspace, id).orElseThrow();
            Grounds grounds = verdicts.grounds(workspace, id).orElseThrow();

            assertThat(kept.verdict()).as("seed %s", seed).isEqualTo(judged.verdict());
            assertThat(grounds.policy()).as("seed %s", seed).isEqualTo(judged.policy());
            assertThat(grounds.proposal()).isEqualTo(judged.verdict().proposal());
            assertThat(Replay.of(kept.verdict(), grounds)).as("seed %s", seed).isInstanceOf(Replay.Outcome.Same.class);
        }
        assertThat(spoke)
                .contains(
                        "again",
                        "campaign-overlap",
                        "cap",
                        "capacity",
                        "claim",
                        "complaint-hold",
                        "cooling-off",
                        "customer-wish",
                        "never-after",
                        "no-answer-streak",
                        "non-working-day",
                        "not-yours",
                        "only-after",
                        "opt-out",
                        "pause",
                        "planned",
                        "quiet-hours",
                        "refusal-streak",
                        "retired");
    }

    @Test
    void a_replay_says_what_differs_and_what_can_not_be_judged_again() {
        Judged judged = strict(customer("Acme").id());
        Grounds grounds = kept(judged);
        Verdict then = judged.verdict();
        Verdict milder = new Verdict(then.proposal(), Level.CLEAR, List.of(), null, false, List.of(), List.of());

        assertThat(then.level()).isNotEqualTo(Level.CLEAR);
        assertThat(Replay.of(milder, grounds))
                .isInstanceOfSatisfying(
                        Replay.Outcome.Differs.class,
                        differs -> assertThat(differs.what())
                                .contains(Replay.Part.LEVEL, Replay.Part.REASONS)
                                .doesNotContain(Replay.Part.PROPOSAL));
        Grounds ofLater = new Grounds(
                grounds.proposal(), grounds.history(), List.of(Map.of("kind", "horoscope", "level", "Stop")));
        assertThat(Replay.of(then, ofLater))
                .isInstanceOfSatisfying(
                        Replay.Outcome.Impossible.class,
                        impossible -> assertThat(impossible.why())
                                .startsWith(
                                        "A rule of then can't be read any more: There is no kind of rule called “horoscope”"));
    }

    private Grounds kept(Judged judged) {
        long id = verdicts.keep(workspace, Asked.of(sam.id(), What.CHECK, NOW), judged);
        return verdicts.grounds(workspace, id).orElseThrow();
    }

    @Test
    void a_policy_is_kept_once_and_a_heads_up_by_its_rules() {
        CustomerId acme = customer("Acme").id();
        Judged judged = strict(acme);

        verdicts.keep(workspace, Asked.of(sam.id(), What.CHECK, NOW), judged);
        verdicts.keep(workspace, Asked.of(sam.id(), What.CHECK, NOW.plusSeconds(1)), judged);

        assertThat(count("policy_text")).isEqualTo(1);
        assertThat(count("verdict_rule"))
                .isEqualTo(2
                        * judged.verdict().findings().stream()
                                .filter(finding -> finding.level().atLeast(Level.HEADS_UP))
                                .count())
                .isPositive();
        Judged other = new Judged(judged.verdict(), new ContactPolicy(List.of()), judged.history());
        verdicts.keep(workspace, Asked.of(sam.id(), What.CHECK, NOW), other);
        assertThat(count("policy_text")).isEqualTo(2);
    }

    private long count(String table) {
        return database.read(
                handle -> handle.createQuery("SELECT count(*) FROM " + table + " WHERE workspace_id = :workspace")
                        .bind("workspace", workspace)
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void they_are_found_by_customer_newest_first_by_touchpoint_and_with_the_reason_given_last() {
        Customer acme = customer("Acme");
        Touchpoint call = new SqlTouchpoints(database).add(call(acme, sam, NOW));
        Judged judged = any(1, acme.id());
        long first = verdicts.keep(workspace, Asked.claim(sam.id(), "they asked", NOW), judged);
        long second = verdicts.keep(
                workspace,
                new Asked(sam.id(), Role.SALES, What.LOG, null, call.id(), null, NOW.plusSeconds(1)),
                judged);
        verdicts.keep(
                workspace,
                Asked.of(sam.id(), What.CHECK, NOW),
                any(1, customer("Other").id()));

        List<Kept> page = verdicts.latest(workspace, acme.id(), null, 1);
        assertThat(page).extracting(Kept::id).containsExactly(second);
        assertThat(verdicts.latest(workspace, acme.id(), page.getFirst().key(), 9))
                .extracting(Kept::id, kept -> kept.asked().override())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(first, "they asked"));
        verdicts.say(workspace, second, "agreed");
        verdicts.say(workspace, second, "agreed with Priya");
        assertThat(verdicts.of(workspace, call.id()).orElseThrow().asked())
                .isEqualTo(new Asked(
                        sam.id(), Role.SALES, What.LOG, "agreed with Priya", call.id(), null, NOW.plusSeconds(1)));
    }

    @Test
    void another_workspace_sees_none_of_them_and_gives_no_reason() {
        Customer acme = customer("Acme");
        Touchpoint call = new SqlTouchpoints(database).add(call(acme, sam, NOW));
        Asked asked = new Asked(sam.id(), null, What.LOG, null, call.id(), null, NOW);
        long id = verdicts.keep(workspace, asked, any(1, acme.id()));
        var other = newWorkspace();

        assertThat(verdicts.find(other, id)).isEmpty();
        assertThat(verdicts.grounds(other, id)).isEmpty();
        assertThat(verdicts.of(other, call.id())).isEmpty();
        assertThat(verdicts.latest(other, acme.id(), null, 9)).isEmpty();
        verdicts.say(other, id, "not mine");
        assertThat(verdicts.find(workspace, id).orElseThrow().asked()).isEqualTo(asked);
    }

    @Test
    void a_verdict_of_then_stays_what_it_was_whatever_changes_afterwards() {
        WiredStore store = new WiredStore(database);
        WiredDomain domain = new WiredDomain(store, () -> NOW);
        Customer acme = store.customers.find(workspace, customer("Acme").id()).orElseThrow();
        Touchpoint call = store.touchpoints.add(call(acme, priya, NOW.minus(Duration.ofDays(1))));
        Touchpoint mail = store.touchpoints.add(call(acme, priya, NOW.minus(Duration.ofHours(30))));
        put(
                domain,
                Map.of("name", "vips", "kind", "cooling-off", "level", "Stop", "segment", "vip", "length", "PT240H"));
        store.customers.save(segment(acme, "vip"));
        long id = domain.check
                .check(bySam(), acme.id(), Channel.PHONE, Purpose.CHECK_IN, false, NOW.plusNanos(789))
                .id();
        Kept then = verdicts.find(workspace, id).orElseThrow();
        assertThat(then.verdict().level()).isEqualTo(Level.STOP);
        assertThat(then.verdict().findings()).extracting(Finding::rule).contains("vips", "cooling-off");

        List<Runnable> since = List.of(
                () -> put(
                        domain,
                        Map.of("name", "cooling-off", "kind", "cooling-off", "level", "Note", "length", "PT200H")),
                () -> store.customers.save(segment(acme, "others")),
                () -> store.touchpoints.withdraw(call, NOW),
                () -> store.touchpoints.save(corrected(mail)),
                () -> store.settingValues.put(workspace, Setting.HOURS.key(), "12:00–13:00"),
                () -> store.settingValues.put(workspace, Setting.CLOSED.key(), "2026-11-23..2026-12-24"));
        for (Runnable change : since) {
            Verdict before = look(domain, acme.id());
            change.run();
            assertThat(look(domain, acme.id()))
                    .as("today it is judged otherwise")
                    .isNotEqualTo(before);
            Grounds grounds = verdicts.grounds(workspace, id).orElseThrow();
            assertThat(Replay.of(then.verdict(), grounds)).isInstanceOf(Replay.Outcome.Same.class);
        }
    }

    private Verdict look(WiredDomain domain, CustomerId id) {
        Customer customer = domain.desk.customer(bySam(), id);
        return domain.check.look(
                bySam(), domain.desk.firm(bySam()), customer, Channel.PHONE, Purpose.CHECK_IN, false, NOW);
    }

    private void put(WiredDomain domain, Map<String, String> rule) {
        new SqlPolicyRules(database).put(workspace, new PolicyRule(RuleText.read(rule), true, NOW, sam.id(), null));
    }

    private static Customer segment(Customer customer, String segment) {
        return new Customer(
                customer.id(),
                customer.workspace(),
                customer.number(),
                customer.name(),
                customer.aliases(),
                customer.stage(),
                customer.closedReason(),
                customer.town(),
                customer.country(),
                customer.region(),
                customer.zone(),
                segment,
                customer.preferredChannel(),
                customer.value(),
                customer.champion(),
                customer.externalRef(),
                customer.createdAt());
    }

    private static Touchpoint corrected(Touchpoint of) {
        Touchpoint moved = touchpoint(
                customerOf(of),
                of.staff(),
                Channel.EMAIL,
                Purpose.NEWSLETTER,
                of.outcome(),
                of.happenedAt().minus(Duration.ofDays(99)));
        return new Touchpoint(
                of.id(),
                of.workspace(),
                of.customer(),
                null,
                moved.staff(),
                null,
                null,
                moved.channel(),
                moved.direction(),
                moved.purpose(),
                moved.outcome(),
                false,
                null,
                null,
                moved.happenedAt(),
                moved.happenedOn(),
                of.recordedAt(),
                null,
                null,
                null,
                null,
                "slack",
                null);
    }

    private static Customer customerOf(Touchpoint of) {
        return draft(of.workspace(), "x");
    }

    @Test
    void the_history_of_a_busy_customer_stays_small() {
        CustomerId acme = customer("Acme").id();
        Judged judged = any(1, acme);
        History history = judged.history();
        History busy = new History(
                java.util.stream.IntStream.range(0, 300)
                        .mapToObj(i -> dev.touchbase.domain.policy.Engagement.of(
                                call(draft(workspace, "x"), sam, NOW.minus(Duration.ofHours(300 - i)))))
                        .toList(),
                history.coming(),
                history.suppressions(),
                history.zone(),
                history.zoneKnown(),
                history.calendar(),
                history.about());

        String inputs = VerdictInputs.write(judged.verdict().proposal(), busy);

        assertThat(inputs.length()).isLessThan(300 * 150);
        assertThat(VerdictInputs.read(inputs, List.of()).history().past()).isEqualTo(busy.past());
    }

    @Test
    void holidays_that_nobody_noted_are_refused_rather_than_forgotten() {
        Judged judged = any(1, customer("Acme").id());
        History history = judged.history();
        var calendar = history.calendar();
        History unnoted = new History(
                history.past(),
                history.coming(),
                history.suppressions(),
                history.zone(),
                history.zoneKnown(),
                new dev.touchbase.domain.calendar.WorkCalendar(
                        calendar.workdays(),
                        (day, country, region) -> java.util.Optional.empty(),
                        "GB",
                        calendar.region(),
                        List.of()),
                history.about());

        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> verdicts.keep(
                        workspace,
                        Asked.of(sam.id(), What.CHECK, NOW),
                        new Judged(judged.verdict(), judged.policy(), unnoted)))
                .withMessageContaining("nobody noted which holidays were looked at");
    }
}
