package dev.touchbase.store;

import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.NotedHolidays;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.calendar.WorkdaySet;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Judged;
import dev.touchbase.domain.policy.Matter;
import dev.touchbase.domain.policy.Nature;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.policy.Workday;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Judged proposals of every sort, from a seed.
final class AnyJudged {

    private static final List<String> RULES = List.of(
            "name=cap-email kind=cap level=Stop channels=email most=1 calendar=month",
            "name=cap-never kind=cap level=Heads-up channels=sms most=0 length=PT24H",
            "name=cap-person kind=cap level=Heads-up most=1 length=PT72H each=person",
            "name=capacity kind=capacity level=Heads-up most=2",
            "name=never-after kind=never-after level=Heads-up purposes=advertising after=complaint length=PT336H",
            "name=only-after kind=only-after level=Heads-up purposes=renewal after=survey within=PT720H",
            "name=again kind=again level=Note length=PT240H",
            "name=again-message kind=again level=Stop same=message length=PT2400H",
            "name=campaign-overlap kind=campaign-overlap level=Heads-up near=PT48H",
            "name=refusals kind=refusal-streak level=Stop refusals=2 length=PT720H",
            "name=no-fax kind=retired level=Heads-up channels=letter since=2026-01-01 instead=email",
            "name=vips kind=cooling-off level=Heads-up segment=vip length=PT240H after-role=service",
            "name=weights kind=priority level=Note promotion=70 survey=20");

    private final Random random;
    private final CustomerId customer;
    private final List<StaffId> staff;
    private final Instant now;

    /// A customer who mostly goes by one channel, and mostly ends one way: else no streak would ever come about.
    private final Channel usual;

    private final Outcome usually;

    AnyJudged(long seed, CustomerId customer, List<StaffId> staff, Instant now) {
        this.random = new Random(seed);
        this.customer = customer;
        this.staff = staff;
        this.now = now;
        this.usual = one(Channel.values());
        this.usually = one(Outcome.NO_ANSWER, Outcome.DECLINED, Outcome.SENT, Outcome.REACHED);
    }

    Judged judged() {
        return Judged.of(policy(), proposal(), history());
    }

    private ContactPolicy policy() {
        List<Rule> rules = new ArrayList<>(
                ContactPolicy.shipped(new WorkspaceSettings(Map.of())).rules());
        RULES.stream().map(AnyJudged::rule).forEach(rules::add);
        rules.removeIf(rule -> random.nextInt(4) == 0);
        return new ContactPolicy(rules.stream()
                .map(rule -> rule.with(rule.terms().version(1 + random.nextInt(9))))
                .toList());
    }

    private static Rule rule(String words) {
        Map<String, String> text = new LinkedHashMap<>();
        for (String word : words.split(" ")) {
            text.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
        }
        return RuleText.read(text);
    }

    private Proposal proposal() {
        return new Proposal(
                customer,
                orNull(new PersonId(7)),
                mostly(usual, Channel.values()),
                one(Purpose.values()),
                random.nextInt(6) == 0,
                orNull(one(staff)),
                now.plus(Duration.ofMinutes(
                        random.nextInt(60 * 24 * 2) - 60L * 24 * (random.nextBoolean() ? 1 : random.nextInt(20)))),
                new Matter(
                        orNull("hotels"),
                        orNull("Spring “offer”"),
                        orNull(one(Nature.values())),
                        null,
                        random.nextInt(100)));
    }

    private History history() {
        List<Engagement> past = IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> past(100 + i))
                .sorted(Comparator.comparing(Engagement::at).thenComparingLong(Engagement::id))
                .toList();
        List<Engagement> coming = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> coming(i))
                .sorted(Comparator.comparing(Engagement::at).thenComparingLong(Engagement::id))
                .toList();
        return new History(
                past,
                coming,
                suppressions(),
                ZoneId.of(one("Europe/London", "Asia/Kolkata", "-05:30")),
                random.nextBoolean(),
                calendar(),
                about());
    }

    private Engagement past(long id) {
        boolean system = random.nextInt(4) == 0;
        return new Engagement(
                Engagement.Kind.PAST,
                id,
                now.minus(Duration.ofSeconds(random.nextInt(60 * 60 * 24 * 30))),
                null,
                system ? List.of() : random.nextInt(3) == 0 ? staff : List.of(one(staff)),
                orNull(one(Role.values())),
                orNull(new PersonId(7)),
                mostly(usual, Channel.values()),
                mostly(Direction.OUTBOUND, Direction.values()),
                one(Purpose.values()),
                mostly(usually, Outcome.values()),
                random.nextInt(5) == 0,
                random.nextInt(3) == 0,
                random.nextBoolean(),
                orNull("hotels"),
                orNull("Spring “offer”"),
                50);
    }

    private Engagement coming(long id) {
        Engagement.Kind kind = one(Engagement.Kind.CLAIMED, Engagement.Kind.PLANNED, Engagement.Kind.SCHEDULED);
        boolean claim = kind == Engagement.Kind.CLAIMED;
        Instant at = claim ? now.minusSeconds(600) : now.plus(Duration.ofHours(random.nextInt(24 * 4)));
        return new Engagement(
                kind,
                claim ? 0 : id + 1,
                at,
                claim ? at.plusSeconds(7200) : null,
                kind == Engagement.Kind.SCHEDULED ? List.of() : List.of(one(staff)),
                null,
                null,
                claim ? null : one(Channel.values()),
                Direction.OUTBOUND,
                claim ? null : one(Purpose.values()),
                null,
                false,
                false,
                false,
                null,
                kind == Engagement.Kind.SCHEDULED ? "Spring “offer”" : null,
                random.nextInt(100));
    }

    private List<Suppression> suppressions() {
        List<Suppression> all = new ArrayList<>();
        for (Suppression.Kind kind : Suppression.Kind.values()) {
            if (random.nextInt(4) == 0) {
                all.add(new Suppression(
                        kind.ordinal() + 1,
                        customer,
                        kind,
                        kind == Suppression.Kind.OPT_OUT ? orNull(one(Channel.values())) : null,
                        kind == Suppression.Kind.COMPLAINT || random.nextBoolean(),
                        kind == Suppression.Kind.PAUSE ? LocalDate.of(2026, 12, 1 + random.nextInt(20)) : null,
                        orNull("„nein“"),
                        "slack",
                        now.minusSeconds(random.nextInt(900_000)),
                        orNull(one(staff)),
                        null,
                        null));
            }
        }
        return all;
    }

    private WorkCalendar calendar() {
        NotedHolidays holidays = new NotedHolidays((day, country, region) ->
                day.getDayOfMonth() % 7 == 0 ? Optional.of("Feast of " + day.getMonth()) : Optional.empty());
        List<DateSpan> closures = random.nextInt(3) == 0
                ? List.of(new DateSpan(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 27)))
                : List.of();
        return new WorkCalendar(
                WorkdaySet.MONDAY_TO_FRIDAY.days(),
                holidays,
                one("GB", ""),
                Optional.ofNullable(orNull("SCT")),
                closures);
    }

    private About about() {
        Workday busy =
                new Workday(ZoneId.of("Europe/Berlin"), List.of(now, now.plusSeconds(60), now.plusSeconds(86_400)));
        return new About(
                orNull("vip"),
                orNull(one(Channel.values())),
                Set.of(Channel.PHONE, Channel.EMAIL, one(Channel.values()) == Channel.SMS ? Channel.SMS : Channel.CHAT),
                orNull(new Interval(2, Interval.Unit.WEEKS)),
                random.nextBoolean() ? Set.copyOf(staff) : Set.of(staff.getFirst()),
                Map.of(staff.getFirst(), Set.of(Role.SALES, Role.OWNER), staff.getLast(), Set.of(Role.SERVICE)),
                Map.of(staff.getFirst(), busy));
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private <T> T mostly(T usual, T[] others) {
        return random.nextInt(4) > 0 ? usual : one(others);
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
