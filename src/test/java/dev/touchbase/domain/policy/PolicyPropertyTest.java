package dev.touchbase.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.rule.Cap;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// For random histories what the rules say equals a plain reading of their sentences, the first clear moment is the
/// first
/// that a search minute by minute finds, and seeing less of the past, as the rules need, changes nothing.
class PolicyPropertyTest {

    private static final int ROUNDS = 1_500;
    private static final String[] STAFF = {"sam", "priya", "lena"};
    private static final String[] CHANNELS = {"phone", "email", "sms"};
    private static final String[] PURPOSES = {"check-in", "renewal", "promotion", "newsletter", "support", "complaint"};
    private static final String[] OUTCOMES = {"reached", "sent", "no-answer", "declined", "sold", "bounced"};
    private static final String[] ZONES = {"Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"};

    private final Random random = new Random(20261125);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cap most=1 length=PT24H",
                "cap most=2 length=PT168H",
                "cap most=3 length=PT168H",
                "cap most=1 length=PT168H purposes=advertising",
                "cap most=2 length=PT100H channels=email",
                "cap most=2 length=PT168H purposes=promotion counts=all",
                "cap most=2 length=PT168H counts-service=yes",
                "cap most=1 calendar=day",
                "cap most=2 calendar=week",
                "cap most=3 calendar=month",
                "cap most=0 length=PT24H purposes=promotion"
            })
    void a_cap_says_what_its_sentence_says(String rule) {
        speaks(rule, (asked, history) -> overfull((Cap) Told.rule(rule), asked, history));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT12H", "PT24H", "PT72H", "PT336H"})
    void cooling_off_says_what_its_sentence_says(String length) {
        Duration wait = Duration.parse(length);
        speaks(
                "cooling-off length=" + length,
                (asked, history) -> history.past().stream()
                        .anyMatch(each -> !each.staff().isEmpty()
                                && !each.staff().contains(asked.by())
                                && !"BOUNCED".equals(String.valueOf(each.outcome()))
                                && each.at().isAfter(asked.at().minus(wait))
                                && each.at().isBefore(asked.at().plus(wait))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT24H", "PT72H", "PT336H"})
    void never_after_says_what_its_sentence_says(String length) {
        Duration span = Duration.parse(length);
        speaks(
                "never-after purposes=promotion after=renewal length=" + length,
                (asked, history) -> switch (asked.purpose().label()) {
                    case "promotion" ->
                        everything(history)
                                .anyMatch(each -> labelled(each, "renewal")
                                        && !each.at().isAfter(asked.at())
                                        && Duration.between(each.at(), asked.at())
                                                        .compareTo(span)
                                                < 0);
                    case "renewal" ->
                        history.coming().stream()
                                .anyMatch(each -> labelled(each, "promotion")
                                        && !each.fulfilledBy(asked)
                                        && each.at().isAfter(asked.at())
                                        && Duration.between(asked.at(), each.at())
                                                        .compareTo(span)
                                                < 0);
                    default -> false;
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT24H", "PT168H"})
    void a_plan_is_kept_clear_as_its_sentence_says(String length) {
        Duration near = Duration.parse(length);
        speaks(
                "planned near=" + length,
                (asked, history) -> history.coming().stream()
                        .anyMatch(each -> each.kind() == Engagement.Kind.PLANNED
                                && !each.staff().contains(asked.by())
                                && each.at().plus(near).isAfter(asked.at())
                                && each.at().minus(near).isBefore(asked.at())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_row_of_refusals_is_what_its_sentence_says(int refusals) {
        Set<String> answered = Set.of("DECLINED", "REACHED", "SOLD");
        speaks("refusal-streak length=PT240H refusals=" + refusals, (asked, history) -> {
            List<Engagement> row = history.past().stream()
                    .filter(each -> !each.at().isAfter(asked.at()))
                    .filter(each -> answered.contains(String.valueOf(each.outcome())))
                    .toList();
            List<Engagement> last = row.subList(Math.max(0, row.size() - refusals), row.size());
            return last.size() == refusals
                    && last.stream().allMatch(each -> "DECLINED".equals(String.valueOf(each.outcome())))
                    && asked.at().isBefore(last.getLast().at().plus(Duration.ofHours(240)));
        });
    }

    private void speaks(String rule, BiPredicate<Proposal, History> sentence) {
        Rule read = Told.rule(rule);
        int spoke = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String story = story();
            Told told = new Told(story);
            Proposal asked = told.proposal(words("11-", "", 12, 8, false));
            History history = told.history();
            boolean held =
                    read.terms().scope().holds(asked, history) || rule.startsWith("never-after") && !asked.exempt();
            boolean expected = held && sentence.test(asked, history);
            assertThat(read.check(asked, history).isPresent())
                    .as("%s to %s in: %s", rule, asked, story)
                    .isEqualTo(expected);
            spoke += expected ? 1 : 0;
        }
        assertThat(spoke)
                .as("how often it had to speak: both answers must occur")
                .isBetween(4, ROUNDS - 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cap most=1 length=PT24H",
                "cap most=2 length=PT72H",
                "cap most=1 calendar=day",
                "cooling-off length=PT30H",
                "planned near=PT24H",
                "never-after purposes=promotion after=renewal length=PT48H",
                "again same=purpose length=PT48H",
                "campaign-overlap near=PT24H",
                "quiet-hours hours=09:00–17:00 level=Note",
                "claim"
            })
    void the_first_clear_moment_is_the_first_that_a_search_minute_by_minute_finds(String rule) {
        List<Rule> rules = List.of(
                Told.rule(rule),
                Told.rule("cap name=cap-2 most=2 length=PT100H"),
                Told.rule("quiet-hours name=night level=Note hours=08:00–20:00"));
        ContactPolicy policy = new ContactPolicy(rules);
        int searched = 0;
        for (int round = 0; round < 60; round++) {
            String story = story();
            Told told = new Told(story);
            Proposal asked = told.proposal(words("11-", "", 12, 8, false));
            History history = told.history();
            Verdict verdict = policy.judge(asked, history);
            if (!verdict.searched()) {
                continue;
            }
            searched++;
            assertThat(verdict.clearFrom())
                    .as("%s to %s in: %s", rule, asked, story)
                    .isEqualTo(byTheMinute(policy, asked, history));
        }
        assertThat(searched).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void seeing_only_what_the_rules_need_says_the_same(long seed) {
        random.setSeed(seed);
        ContactPolicy policy = new ContactPolicy(Stream.of(
                        "cap most=2 length=PT72H",
                        "cap name=cap-2 most=1 calendar=month purposes=advertising",
                        "cap name=cap-3 most=1 length=PT480H channels=email purposes=renewal",
                        "cooling-off length=PT72H",
                        "never-after purposes=promotion after=complaint length=PT60H",
                        "never-after name=pair-2 purposes=promotion after=renewal length=PT400H",
                        "only-after purposes=renewal after=check-in",
                        "again same=purpose length=PT80H",
                        "refusal-streak refusals=2 length=PT400H",
                        "no-answer-streak tries=2",
                        "quiet-hours level=Note")
                .map(Told::rule)
                .toList());
        int less = 0;
        for (int round = 0; round < ROUNDS / 4; round++) {
            String story = story();
            Told told = new Told(story);
            Proposal asked = told.proposal(words("11-", "", 5, 20, false));
            History whole = told.history();
            Instant now = told.moment("11-13T12:00");
            List<Engagement> seen = new Gathering(
                            new Remembered(whole.past()), new WorkspaceId(1), Told.ACME, asked.at(), now)
                    .of(policy.needs(whole.about()));
            less += seen.size() < whole.past().size() ? 1 : 0;
            History part = new History(
                    seen,
                    whole.coming(),
                    whole.suppressions(),
                    whole.zone(),
                    whole.zoneKnown(),
                    whole.calendar(),
                    whole.about());
            assertThat(said(policy.judge(asked, part)))
                    .as("%s in: %s", asked, story)
                    .isEqualTo(said(policy.judge(asked, whole)));
        }
        assertThat(less).as("how often there was something to leave out").isPositive();
    }

    private static List<String> said(Verdict verdict) {
        return Stream.concat(
                        Stream.of(verdict.level() + " " + verdict.clearFrom()),
                        verdict.findings().stream()
                                .map(each -> each.rule() + " " + each.level() + " " + each.message() + " "
                                        + each.clearFrom()))
                .toList();
    }

    /// A past that answers as the record does.
    private record Remembered(List<Engagement> past) implements PastContacts {

        @Override
        public List<Engagement> within(
                WorkspaceId workspace, CustomerId customer, Set<Purpose> purposes, Instant after, Instant until) {
            return past.stream()
                    .filter(each -> purposes.isEmpty() || purposes.contains(each.purpose()))
                    .filter(each -> each.at().isAfter(after) && !each.at().isAfter(until))
                    .toList();
        }

        @Override
        public List<Engagement> newest(
                WorkspaceId workspace,
                CustomerId customer,
                Set<Purpose> purposes,
                Set<Outcome> outcomes,
                int count,
                Instant until) {
            return past.reversed().stream()
                    .filter(each -> purposes.isEmpty() || purposes.contains(each.purpose()))
                    .filter(each -> outcomes.isEmpty() || outcomes.contains(each.outcome()))
                    .filter(each -> !each.at().isAfter(until))
                    .limit(count)
                    .toList();
        }

        @Override
        public List<Instant> madeBy(
                WorkspaceId workspace, StaffId staff, CustomerId customer, Instant after, Instant until) {
            return List.of();
        }
    }

    private static Instant byTheMinute(ContactPolicy policy, Proposal asked, History history) {
        Instant moment = asked.at();
        for (int minutes = 0; minutes < 40 * 24 * 60; minutes++) {
            List<Finding> said = policy.findings(asked.at(moment), history);
            if (said.stream()
                    .noneMatch(each -> each.clearFrom() != null || each.level().atLeast(Level.HEADS_UP))) {
                return moment;
            }
            moment = moment.plusSeconds(60 - moment.getEpochSecond() % 60);
        }
        throw new AssertionError("no clear minute in forty days");
    }

    /// A plain reading: some window that holds the act holds more than the cap, the act among them.
    private static boolean overfull(Cap cap, Proposal asked, History history) {
        List<Instant> counted = counted(cap, asked, history);
        return switch (cap.window()) {
            case Window.Calendar calendar ->
                counted.stream()
                                        .filter(at -> same(calendar.unit(), at, asked.at(), history.zone()))
                                        .count()
                                + 1
                        > cap.most();
            case Window.Rolling(var length) -> {
                Set<Instant> ends = new TreeSet<>(counted);
                ends.add(asked.at());
                yield ends.stream()
                        .filter(end -> !end.isBefore(asked.at())
                                && end.isBefore(asked.at().plus(length)))
                        .anyMatch(end -> counted.stream()
                                                .filter(at -> at.isAfter(end.minus(length)) && !at.isAfter(end))
                                                .count()
                                        + 1
                                > cap.most());
            }
        };
    }

    private static boolean same(Window.Unit unit, Instant one, Instant other, ZoneId zone) {
        ZonedDateTime first = one.atZone(zone);
        ZonedDateTime second = other.atZone(zone);
        return switch (unit) {
            case DAY -> first.toLocalDate().equals(second.toLocalDate());
            case WEEK -> monday(first).equals(monday(second));
            case MONTH -> first.getYear() == second.getYear() && first.getMonth() == second.getMonth();
            case QUARTER, YEAR -> throw new IllegalArgumentException("not read here");
        };
    }

    private static java.time.LocalDate monday(ZonedDateTime day) {
        return day.toLocalDate().minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    /// Every interruption of the kind that counts; tries that a personal contact ended count with it, open ones only
    /// against advertising, and once.
    private static List<Instant> counted(Cap cap, Proposal asked, History history) {
        List<Instant> all = new ArrayList<>();
        Set<Engagement> open = new HashSet<>();
        Instant lastTry = null;
        for (Engagement each : history.past()) {
            boolean counts = cap.counts().has(each);
            if (counts && each.tried()) {
                open.add(each);
                lastTry = each.at();
            } else if (counts) {
                all.add(each.at());
                if (each.settles()) {
                    open.clear();
                }
            }
        }
        if (!open.isEmpty() && asked.purpose().advertising()) {
            all.add(lastTry);
        }
        history.coming().stream()
                .filter(each -> cap.counts().has(each) && !each.fulfilledBy(asked))
                .forEach(each -> all.add(each.at()));
        all.sort(Comparator.naturalOrder());
        return all;
    }

    private static Stream<Engagement> everything(History history) {
        return Stream.concat(history.past().stream(), history.coming().stream());
    }

    private static boolean labelled(Engagement each, String purpose) {
        return each.purpose() != null && each.purpose().label().equals(purpose);
    }

    private String story() {
        List<String> story = new ArrayList<>();
        story.add("zone " + one(ZONES));
        int past = random.nextInt(12);
        for (int i = 0; i < past; i++) {
            story.add(words("11-", random.nextInt(4) == 0 ? " in" : "", 1, 12, true));
        }
        int coming = random.nextInt(4);
        for (int i = 0; i < coming; i++) {
            story.add("plan " + words("11-", "", 13, 14, false));
        }
        if (random.nextInt(3) == 0) {
            story.add("send 11-" + (13 + random.nextInt(14)) + "T10:00 newsletter email msg=May");
        }
        if (random.nextInt(3) == 0) {
            story.add("claim 11-" + (12 + random.nextInt(8)) + "T10:00 " + one(STAFF));
        }
        return String.join("; ", story);
    }

    private String words(String month, String more, int first, int days, boolean past) {
        String day = "%02d".formatted(first + random.nextInt(days));
        String time = "T%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
        return month + day + time + " " + one(STAFF) + " " + one(CHANNELS) + " " + one(PURPOSES) + more
                + (past ? " " + one(OUTCOMES) : "");
    }

    private String one(String[] some) {
        return some[random.nextInt(some.length)];
    }
}
