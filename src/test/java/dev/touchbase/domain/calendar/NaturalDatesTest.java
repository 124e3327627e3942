package dev.touchbase.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaturalDatesTest {

    private static final String NOT_UNDERSTOOD = "-";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/dates/moments.csv", delimiter = '|')
    void reads_a_moment(String speaker, Lean lean, String phrase, int words, String expected) {
        assertThat(moment(speaker, lean, words(phrase), 0)).isEqualTo(expected(words, expected));
    }

    @ParameterizedTest(name = "{0} {1}: {2} agreed the renewal")
    @CsvFileSource(resources = "/dates/moments.csv", delimiter = '|')
    void reads_the_same_moment_in_front_of_a_note(
            String speaker, Lean lean, String phrase, int words, String expected) {
        List<String> typed = new ArrayList<>(words(phrase));
        typed.addAll(List.of("agreed", "the", "renewal"));
        assertThat(moment(speaker, lean, typed, 0)).isEqualTo(expected(words, expected));
    }

    @ParameterizedTest(name = "{0} {1}: acme call {2}")
    @CsvFileSource(resources = "/dates/moments.csv", delimiter = '|')
    void reads_the_same_moment_behind_other_words(
            String speaker, Lean lean, String phrase, int words, String expected) {
        List<String> typed = new ArrayList<>(List.of("acme", "call"));
        typed.addAll(words(phrase));
        assertThat(moment(speaker, lean, typed, 2)).isEqualTo(expected(words, expected));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "/dates/spans.csv", delimiter = '|')
    void reads_a_span(String speaker, String lean, String phrase, int words, String expected) {
        assertThat(span(speaker, lean, words(phrase))).isEqualTo(expected(words, expected));
    }

    @ParameterizedTest(name = "{0} {1}: {2} agreed the renewal")
    @CsvFileSource(resources = "/dates/spans.csv", delimiter = '|')
    void reads_the_same_span_in_front_of_a_note(
            String speaker, String lean, String phrase, int words, String expected) {
        List<String> typed = new ArrayList<>(words(phrase));
        typed.addAll(List.of("agreed", "the", "renewal"));
        assertThat(span(speaker, lean, typed)).isEqualTo(expected(words, expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/dates/intervals.csv", delimiter = '|')
    void reads_an_interval(String phrase, int words, String expected) {
        assertThat(interval(words(phrase))).isEqualTo(expected(words, expected));
    }

    @ParameterizedTest(name = "{0} agreed the renewal")
    @CsvFileSource(resources = "/dates/intervals.csv", delimiter = '|')
    void reads_the_same_interval_in_front_of_a_note(String phrase, int words, String expected) {
        List<String> typed = new ArrayList<>(words(phrase));
        typed.addAll(List.of("agreed", "the", "renewal"));
        assertThat(interval(typed)).isEqualTo(expected(words, expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a week from ",
                "in in in ",
                "1-",
                "5.",
                "1.1.1.",
                "and a half ",
                "friday in ",
                "9:",
                "the the ",
                "ä",
                "99999999",
                "- ",
                "next "
            })
    void finishes_fast_on_hostile_text(String part) {
        String text = part.repeat(20_000 / part.length() + 1).substring(0, 20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            List<String> one = List.of(text);
            List<String> many = words(text.strip());
            for (Lean lean : Lean.values()) {
                NaturalDates.moment(one, 0, SampleSpeakers.named("london"), lean);
                NaturalDates.moment(many, 0, SampleSpeakers.named("berlin"), lean);
                NaturalDates.span(one, 0, SampleSpeakers.named("london"), lean);
                NaturalDates.span(many, 0, SampleSpeakers.named("berlin"), lean);
            }
            NaturalDates.interval(one, 0);
            NaturalDates.interval(many, 0);
        });
    }

    @Test
    void finds_nothing_behind_the_last_word() {
        assertThat(NaturalDates.moment(List.of("tomorrow"), 1, SampleSpeakers.named("london"), Lean.FUTURE))
                .isEmpty();
        assertThat(NaturalDates.span(List.of(), 0, SampleSpeakers.named("london")))
                .isEmpty();
        assertThat(NaturalDates.interval(List.of(""), 0)).isEmpty();
    }

    private static String moment(String speaker, Lean lean, List<String> words, int from) {
        return shown(NaturalDates.moment(words, from, SampleSpeakers.named(speaker), lean)
                .map(phrase -> phrase.map(moment ->
                        moment.date() + moment.time().map(time -> " " + time).orElse(""))));
    }

    private static String span(String speaker, String lean, List<String> words) {
        Speaker who = SampleSpeakers.named(speaker);
        Optional<Phrase<DateSpan>> span = lean.equals("NEAREST")
                ? NaturalDates.span(words, 0, who)
                : NaturalDates.span(words, 0, who, Lean.valueOf(lean));
        return shown(span.map(phrase -> phrase.map(
                days -> (days.hasOpenStart() ? "" : days.from()) + ".." + (days.hasOpenEnd() ? "" : days.to()))));
    }

    private static String interval(List<String> words) {
        return shown(NaturalDates.interval(words, 0).map(phrase -> phrase.map(Interval::counted)));
    }

    private static String shown(Optional<Phrase<String>> phrase) {
        return phrase.map(read -> expected(read.words(), read.value())).orElse(NOT_UNDERSTOOD);
    }

    private static String expected(int words, String meaning) {
        return meaning.equals(NOT_UNDERSTOOD) ? NOT_UNDERSTOOD : meaning + " by " + words + " words";
    }

    private static List<String> words(String typed) {
        return List.of(typed.split(" +"));
    }
}
