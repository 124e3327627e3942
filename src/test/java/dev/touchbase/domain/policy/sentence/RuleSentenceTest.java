package dev.touchbase.domain.policy.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.RuleKinds;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.policy.Terms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules as people type them, and what is read from them.
class RuleSentenceTest {

    private static final Speaker SPEAKER =
            new Speaker(ZoneId.of("Europe/London"), Locale.UK, Instant.parse("2026-11-23T08:00:00Z"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/policy/phrases.csv", delimiter = '|', quoteCharacter = '\0')
    void is_read_as(String typed, String expected) {
        assertThat(text(RuleSentence.read(typed, SPEAKER))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/policy/refused.csv", delimiter = '|', quoteCharacter = '\0')
    void is_refused_with_what_to_type_instead(String typed, String problem, String instead) {
        assertThatThrownBy(() -> RuleSentence.read(typed, SPEAKER)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isInstanceOf(Refusal.BadInput.class);
            var said = (Refusal.BadInput) refused.refusal();
            assertThat(said.problem()).contains(problem);
            assertThat(said.instead()).contains(instead);
        });
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvFileSource(resources = "/policy/changes.csv", delimiter = '|', quoteCharacter = '\0')
    void a_change_says_only_what_is_new(String first, String then, String expected) {
        Rule rule = RuleSentence.read(first, SPEAKER);
        assertThat(text(RuleSentence.change(rule, then, SPEAKER))).isEqualTo(expected);
    }

    @Test
    void a_rule_never_becomes_one_of_another_kind() {
        Rule cap = RuleSentence.read("cap 2 per week", SPEAKER);
        assertThatThrownBy(() -> RuleSentence.change(cap, "cooling-off 3 days", SPEAKER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().toString()).contains("“cap” is of the kind cap"));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryScope")
    void what_a_rule_says_of_itself_is_read_back_to_the_same_rule(Map<String, String> written) {
        Rule rule = RuleText.read(written);
        Rule read = RuleSentence.read(rule.sentence(), SPEAKER);
        assertThat(text(read.with(rule.terms().about(read.terms().scope()))))
                .as(rule.sentence())
                .isEqualTo(text(rule));
    }

    @Test
    void every_kind_is_among_them() {
        Set<String> kinds =
                everyKindInEveryScope().map(text -> text.get("kind")).collect(Collectors.toSet());
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        RuleKinds.ALL.stream().map(RuleKinds.RuleKind::name).toList());
    }

    static Stream<Map<String, String>> everyKindInEveryScope() {
        List<Map<String, String>> all = new ArrayList<>();
        for (Map<String, String> own : KINDS) {
            for (Map<String, String> scope : scopes(own.get("kind"))) {
                Map<String, String> text = new LinkedHashMap<>(own);
                text.put("name", own.get("kind"));
                text.put("level", "Heads-up");
                text.putAll(scope);
                if (!(own.get("kind").equals("retired")
                        && scope.keySet().stream().allMatch("segment"::equals))) {
                    all.add(text);
                }
            }
        }
        return all.stream();
    }

    private static final List<Map<String, String>> KINDS = List.of(
            Map.of("kind", "opt-out"),
            Map.of("kind", "pause"),
            Map.of("kind", "complaint-hold"),
            Map.of("kind", "quiet-hours", "hours", "07:00–20:00"),
            Map.of("kind", "quiet-hours", "hours", "22:30–06:15"),
            Map.of("kind", "non-working-day"),
            Map.of("kind", "claim"),
            Map.of("kind", "cooling-off", "length", "PT72H"),
            Map.of("kind", "cooling-off", "length", "PT36H", "after-role", "service"),
            Map.of("kind", "cooling-off", "length", "PT90M", "after-channels", "phone,letter", "after-role", "sales"),
            Map.of("kind", "planned", "near", "PT24H"),
            Map.of("kind", "customer-wish"),
            Map.of("kind", "cap", "most", "2", "length", "PT168H"),
            Map.of("kind", "cap", "most", "1", "calendar", "month"),
            Map.of("kind", "cap", "most", "0", "length", "PT24H"),
            Map.of("kind", "cap", "most", "3", "calendar", "week", "each", "person"),
            Map.of("kind", "cap", "most", "4", "calendar", "quarter", "counts", "all"),
            Map.of("kind", "cap", "most", "5", "length", "PT48H", "counts-service", "yes"),
            Map.of(
                    "kind",
                    "cap",
                    "most",
                    "5",
                    "length",
                    "PT48H",
                    "counts-channels",
                    "sms",
                    "counts-purposes",
                    "survey"),
            Map.of("kind", "capacity", "most", "15"),
            Map.of("kind", "never-after", "after", "complaint", "length", "PT336H"),
            Map.of("kind", "never-after", "after", "support,order", "length", "PT24H"),
            Map.of("kind", "only-after", "after", "check-in", "within", "PT2160H"),
            Map.of("kind", "only-after", "after", "check-in,renewal"),
            Map.of("kind", "again", "same", "purpose", "length", "PT240H"),
            Map.of("kind", "again", "same", "message", "length", "PT720H"),
            Map.of("kind", "campaign-overlap", "near", "PT48H"),
            Map.of("kind", "refusal-streak", "refusals", "3", "length", "PT2160H"),
            Map.of("kind", "refusal-streak", "refusals", "1", "length", "PT720H"),
            Map.of("kind", "no-answer-streak", "tries", "3"),
            Map.of("kind", "no-answer-streak", "tries", "1"),
            Map.of("kind", "retired"),
            Map.of("kind", "retired", "since", "2026-12-01", "instead", "an email from the team"),
            Map.of("kind", "not-yours"),
            Map.of("kind", "channel-advice"),
            Map.of("kind", "priority", "renewal", "80", "promotion", "20"));

    private static List<Map<String, String>> scopes(String kind) {
        if (kind.equals("opt-out") || kind.equals("priority")) {
            return List.of(Map.of());
        }
        return List.of(
                Map.of(),
                Map.of("channels", "email"),
                Map.of("channels", "phone,sms", "purposes", "promotion"),
                Map.of("purposes", "advertising"),
                Map.of("purposes", "check-in,renewal", "role", "sales"),
                Map.of("segment", "vip"),
                Map.of("purposes", "promotion", "segment", "key accounts", "role", "account manager"),
                Map.of("channels", "letter", "line", "roofing"),
                Map.of("line", "Roof & Wall", "exempt", "survey"),
                Map.of("purposes", "promotion,follow-up", "exempt", "survey,newsletter", "segment", "vip"));
    }

    /// Without name and version.
    private static String text(Rule rule) {
        Map<String, String> text = new LinkedHashMap<>(RuleText.write(rule.with(
                new Terms("x", 1, rule.terms().severity(), rule.terms().scope()))));
        text.remove("name");
        text.remove("version");
        return text.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }
}
