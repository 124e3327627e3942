package dev.touchbase.domain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.Given;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.calendar.Holidays;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.insight.TrialReport.Cost;
import dev.touchbase.domain.insight.TrialReport.Example;
import dev.touchbase.domain.insight.TrialReport.Often;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a trial counts is what the rules say of each contact with all that they need of its past before them.
class PolicyTrialTest {

    private static final Instant NOW = Given.london("2026-11-23T10:00");
    private static final Instant AFTER = NOW.minus(Duration.ofDays(90));
    private static final Firm FIRM = new Firm(
            new Workspace(Given.WORKSPACE, null, "test", 0),
            new WorkspaceSettings(Map.of("timezone", "Europe/London")),
            Holidays.NONE,
            LocalDate.parse("2026-11-23"),
            List.of(),
            List.of());

    private final Random random = new Random(7);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            kind=cap level=Heads-up purposes=promotion most=1 length=PT168H
            kind=cap level=Stop most=2 length=PT48H
            kind=cap level=Heads-up most=1 calendar=month channels=email
            kind=cap level=Heads-up most=1 length=PT96H each=person
            kind=cap level=Heads-up most=1 length=PT168H segment=vip
            kind=cooling-off level=Heads-up length=PT72H
            kind=cooling-off level=Note length=PT24H after-channels=phone
            kind=quiet-hours level=Note advertising-level=Stop hours=08:00–19:00
            kind=non-working-day level=Clear advertising-level=Stop
            kind=never-after level=Stop purposes=promotion after=complaint length=PT240H
            kind=only-after level=Heads-up purposes=survey after=order,support within=PT720H
            kind=only-after level=Heads-up purposes=renewal after=survey within=PT24H
            kind=again level=Heads-up same=purpose length=PT48H
            kind=again level=Heads-up same=message length=PT720H
            kind=refusal-streak level=Stop refusals=2 length=PT720H
            kind=no-answer-streak level=Note tries=2
            kind=customer-wish level=Heads-up
            kind=opt-out level=Stop
            kind=pause level=Stop
            kind=complaint-hold level=Stop purposes=advertising
            kind=not-yours level=Note
            kind=retired level=Stop channels=letter
            """)
    void counts_what_reading_contact_by_contact_counts(String rule) {
        Rule tried = rule(rule);
        Past past = past(400);
        List<Long> shown = new ArrayList<>();

        TrialReport report = new PolicyTrial(past)
                .run(FIRM, new ContactPolicy(List.of(tried)), AFTER, NOW, (done, whole) -> shown.add(whole - done));

        List<Example> said = bruteForce(past, tried);
        assertThat(said).as("the rule speaks at all").isNotEmpty();
        assertThat(report.contacts()).isEqualTo(past.outbound().count());
        assertThat(report.spoken().total()).isEqualTo(said.size());
        assertThat(report.spoken().levels()).isEqualTo(counted(said, Example::level));
        assertThat(report.spoken().people())
                .isEqualTo(said.stream()
                        .flatMap(each -> each.contact().staff().stream())
                        .collect(Collectors.groupingBy(staff -> staff, Collectors.counting())));
        assertThat(report.spoken().most()).isEqualTo(often(said));
        assertThat(report.spoken().customers())
                .isEqualTo(said.stream().map(Example::customer).distinct().count());
        assertThat(report.cost()).isEqualTo(cost(said));
        assertThat(report.examples()).isEqualTo(examples(said));
        assertThat(shown)
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .endsWith(0L);
        assertThat(shown.getFirst()).isPositive();
    }

    @Test
    void of_a_whole_policy_each_contact_counts_once_by_the_strictest_rule_and_each_rule_by_itself() {
        Rule cap = rule("kind=cap level=Heads-up most=1 length=PT72H");
        Rule letters = rule("kind=retired level=Stop channels=letter");
        Past past = past(300);

        TrialReport report = new PolicyTrial(past)
                .run(FIRM, new ContactPolicy(List.of(cap, letters)), AFTER, NOW, (done, whole) -> {});

        List<Example> capped = bruteForce(past, cap);
        List<Example> retired = bruteForce(past, letters);
        assertThat(report.spoken().rules())
                .isEqualTo(Map.of("cap", (long) capped.size(), "retired", (long) retired.size()));
        assertThat(report.spoken().levels().get(Level.STOP)).isEqualTo(retired.size());
        Set<Long> all = capped.stream().map(each -> each.contact().id()).collect(Collectors.toSet());
        retired.forEach(each -> all.add(each.contact().id()));
        assertThat(report.spoken().total()).isEqualTo(all.size());
    }

    @Test
    void a_suppression_holds_only_while_it_held_then() {
        Past past = new Past();
        past.suppressions.put(
                Given.ACME, List.of(optOut("2026-11-02T12:00").ended(Given.london("2026-11-04T12:00"), "called us")));
        for (String day : List.of("2026-11-02T11:59", "2026-11-02T12:00", "2026-11-04T11:59", "2026-11-04T12:00")) {
            past.add(Given.touchpoint(Given.SAM, Channel.PHONE, Outcome.REACHED, day));
        }

        TrialReport report = new PolicyTrial(past)
                .run(
                        FIRM,
                        new ContactPolicy(List.of(rule("kind=opt-out level=Stop"))),
                        AFTER,
                        NOW,
                        (done, whole) -> {});

        assertThat(report.examples().stream().map(each -> each.contact().at()))
                .containsExactly(Given.london("2026-11-04T11:59"), Given.london("2026-11-02T12:00"));
    }

    @Test
    void what_nobody_recorded_is_left_out_and_alone_is_refused() {
        Rule claim = rule("kind=claim level=Heads-up");
        Rule cap = rule("kind=cap level=Heads-up most=1 length=PT72H");
        PolicyTrial trial = new PolicyTrial(past(50));

        assertThat(trial.run(FIRM, new ContactPolicy(List.of(cap, claim)), AFTER, NOW, (done, whole) -> {})
                        .untried())
                .containsExactly(claim);
        assertThatThrownBy(() -> trial.run(FIRM, new ContactPolicy(List.of(claim)), AFTER, NOW, (done, whole) -> {}))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a colleague has claimed");
    }

    private static Rule rule(String text) {
        return RuleText.read(Arrays.stream(text.strip().split(" "))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1])));
    }

    private static Suppression optOut(String at) {
        return new Suppression(
                1,
                Given.ACME,
                Suppression.Kind.OPT_OUT,
                null,
                false,
                null,
                null,
                "test",
                Given.london(at),
                null,
                null,
                null);
    }

    private static List<Example> bruteForce(Past past, Rule rule) {
        List<Example> said = new ArrayList<>();
        for (WholePast.Seen seen : past.outbound().toList()) {
            Engagement contact = seen.contact();
            List<Engagement> before = past.seen.stream()
                    .filter(each -> each.customer().equals(seen.customer()))
                    .map(WholePast.Seen::contact)
                    .filter(each -> each.at().isBefore(contact.at())
                            || each.at().equals(contact.at()) && each.id() < contact.id())
                    .filter(each -> seenBy(rule, past.whom(seen.customer()), each, contact.at()))
                    .sorted(Comparator.comparing(Engagement::at).thenComparing(Engagement::id))
                    .toList();
            WholePast.Whom whom = past.whom(seen.customer());
            ZoneId zone = Optional.ofNullable(whom.zone()).orElse(Given.LONDON);
            History history = new History(
                    before,
                    List.of(),
                    whom.suppressions().stream()
                            .filter(each -> !each.recordedAt().isAfter(contact.at()))
                            .toList(),
                    zone,
                    whom.zone() != null,
                    FIRM.settings().calendar(FIRM.holidays(), whom.country(), whom.region()),
                    new About(
                            seen.segment(),
                            whom.preferred(),
                            Set.of(),
                            whom.wish(),
                            whom.lookingAfter(),
                            Map.of(),
                            Map.of()));
            Proposal proposal = new Proposal(
                            seen.customer(),
                            contact.channel(),
                            contact.purpose(),
                            contact.reply(),
                            contact.staff().stream().findFirst().orElse(null),
                            contact.at())
                    .with(contact.person())
                    .about(new Matter(contact.line(), contact.message(), null, null, 50));
            rule.check(proposal, history)
                    .filter(finding -> finding.level() != Level.CLEAR)
                    .ifPresent(finding -> said.add(
                            new Example(seen.customer(), contact, seen.amount(), finding.level(), List.of(finding))));
        }
        return said;
    }

    /// As for a check: what lies farther back than a rule needs is not read.
    private static boolean seenBy(Rule rule, WholePast.Whom whom, Engagement before, Instant moment) {
        Need need = rule.need(new About(null, null, Set.of(), whom.wish(), whom.lookingAfter(), Map.of(), Map.of()));
        return need.newest() > 0
                || before.at().isAfter(moment.minus(need.back()).minusSeconds(1));
    }

    private static Map<Level, Long> counted(List<Example> said, java.util.function.Function<Example, Level> by) {
        return said.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static List<Often> often(List<Example> said) {
        return said.stream()
                .collect(Collectors.groupingBy(Example::customer, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Often(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong(Often::times)
                        .reversed()
                        .thenComparing(each -> each.customer().value()))
                .limit(5)
                .toList();
    }

    private static boolean good(Example each) {
        return each.level().atLeast(Level.HEADS_UP)
                && Set.of(Outcome.SOLD, Outcome.MEETING_BOOKED, Outcome.REPLIED, Outcome.RESOLVED, Outcome.REACHED)
                        .contains(each.contact().outcome());
    }

    private static Cost cost(List<Example> said) {
        List<Example> lost = said.stream().filter(PolicyTrialTest::good).toList();
        return new Cost(
                lost.stream()
                        .collect(Collectors.groupingBy(each -> each.contact().outcome(), Collectors.counting())),
                lost.stream()
                        .filter(each -> each.contact().outcome() == Outcome.SOLD)
                        .mapToLong(Example::amount)
                        .sum());
    }

    private static List<Example> examples(List<Example> said) {
        return said.stream()
                .sorted(Comparator.comparing((Example each) -> !good(each))
                        .thenComparing((Example each) -> each.contact().at(), Comparator.reverseOrder())
                        .thenComparing((Example each) -> each.contact().id(), Comparator.reverseOrder()))
                .limit(5)
                .toList();
    }

    /// Seven customers with skewed histories over 300 days.
    private Past past(int contacts) {
        Past past = new Past();
        for (int i = 0; i < 7; i++) {
            CustomerId customer = new CustomerId(11 + i);
            Instant since = NOW.minus(Duration.ofDays(random.nextInt(20, 80)));
            past.suppressions.put(
                    customer,
                    List.of(new Suppression(
                            i,
                            customer,
                            Suppression.Kind.values()[i % 3],
                            null,
                            false,
                            i % 3 == 1 ? LocalDate.parse("2026-11-10") : null,
                            null,
                            "test",
                            since,
                            null,
                            null,
                            null)));
        }
        for (int i = 0; i < contacts; i++) {
            past.seen.add(seen(i));
        }
        past.seen.sort(
                Comparator.comparing((WholePast.Seen each) -> -each.customer().value())
                        .thenComparing(each -> each.contact().at())
                        .thenComparing(each -> each.contact().id()));
        return past;
    }

    private WholePast.Seen seen(long id) {
        Outcome outcome = any(Outcome.values());
        boolean system = random.nextInt(4) == 0;
        Purpose purpose = any(Purpose.values());
        Channel channel = any(Channel.PHONE, Channel.EMAIL, Channel.EMAIL, Channel.LETTER);
        boolean outbound = random.nextInt(5) > 0;
        // Several at the very same moment: then the smaller key is the earlier one.
        Instant at = NOW.minus(Duration.ofHours(random.nextInt(300 * 24)));
        return new WholePast.Seen(
                new CustomerId(11 + Math.min(random.nextInt(7), random.nextInt(7))),
                new Engagement(
                        Engagement.Kind.PAST,
                        id,
                        at,
                        null,
                        system
                                ? List.of()
                                : random.nextInt(8) == 0
                                        ? List.of(Given.SAM, Given.PRIYA)
                                        : List.of(any(Given.SAM, Given.PRIYA)),
                        system ? null : any(Role.SALES, Role.SERVICE, null),
                        any(null, new PersonId(1), new PersonId(2)),
                        channel,
                        outbound ? Direction.OUTBOUND : Direction.INBOUND,
                        purpose,
                        outcome,
                        random.nextInt(10) == 0,
                        !system && outbound && outcome.onlyTried() && Touchpoint.personal(purpose, channel),
                        !system && !outcome.onlyTried() && Touchpoint.personal(purpose, channel),
                        null,
                        any(null, "Spring", "Autumn"),
                        50),
                outcome == Outcome.SOLD ? 100 + id : 0,
                any("vip", null));
    }

    @SafeVarargs
    private <T> T any(T... of) {
        return of[random.nextInt(of.length)];
    }

    private static final class Past implements WholePast {

        final List<Seen> seen = new ArrayList<>();
        final Map<CustomerId, List<Suppression>> suppressions =
                new HashMap<>(new TreeMap<>(Comparator.comparing(CustomerId::value)));

        void add(Touchpoint touchpoint) {
            seen.add(new Seen(touchpoint.customer(), Engagement.of(touchpoint), 0, null));
        }

        java.util.stream.Stream<Seen> outbound() {
            return seen.stream()
                    .filter(each -> each.contact().direction() == Direction.OUTBOUND)
                    .filter(each -> each.contact().at().isAfter(AFTER));
        }

        Whom whom(CustomerId id) {
            boolean even = id.value() % 2 == 0;
            return new Whom(
                    id,
                    even ? ZoneId.of("America/New_York") : null,
                    even ? "US" : null,
                    null,
                    null,
                    even ? new Interval(2, Interval.Unit.WEEKS) : null,
                    Set.of(new StaffId(even ? 21 : 99)),
                    suppressions.getOrDefault(id, List.of()));
        }

        private java.util.stream.Stream<Seen> within(Instant after, Instant until) {
            return seen.stream()
                    .filter(each -> each.contact().at().isAfter(after)
                            && !each.contact().at().isAfter(until));
        }

        @Override
        public long count(WorkspaceId workspace, Instant after, Instant until) {
            return within(after, until).count();
        }

        @Override
        public void walk(WorkspaceId workspace, Instant after, Instant until, Walker walker) {
            CustomerId[] last = {new CustomerId(0)};
            within(after, until).forEach(each -> {
                if (!each.customer().equals(last[0])) {
                    last[0] = each.customer();
                    walker.customer(whom(last[0]));
                }
                walker.contact(each);
            });
        }
    }
}
