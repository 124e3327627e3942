package dev.touchbase.slack.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.calendar.Speaker;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the help promises about dates is understood.
class DatesHelpViewTest {

    private static final Speaker SPEAKER =
            new Speaker(ZoneId.of("Europe/London"), Locale.UK, Instant.parse("2026-11-23T08:30:00Z"));

    static Stream<String> moments() {
        return Stream.of(DatesHelpView.DAYS, DatesHelpView.AWAY, DatesHelpView.TIMES, DatesHelpView.GERMAN)
                .flatMap(List::stream);
    }

    static Stream<String> spans() {
        return DatesHelpView.SPANS.stream();
    }

    static Stream<String> lengths() {
        return DatesHelpView.LENGTHS.stream();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void each_day_and_time_is_read_to_its_end(String typed) {
        assertThat(words(NaturalDates.moment(split(typed), 0, SPEAKER, Lean.FUTURE)))
                .isEqualTo(split(typed).size());
    }

    @ParameterizedTest
    @MethodSource("spans")
    void each_run_of_days_is_read_to_its_end(String typed) {
        assertThat(words(NaturalDates.span(split(typed), 0, SPEAKER)))
                .isEqualTo(split(typed).size());
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void each_length_is_read_to_its_end(String typed) {
        assertThat(words(NaturalDates.interval(split(typed), 0)))
                .isEqualTo(split(typed).size());
    }

    private static List<String> split(String typed) {
        return List.of(typed.split(" "));
    }

    private static int words(Optional<? extends Phrase<?>> read) {
        return read.map(Phrase::words).orElse(0);
    }
}
