package dev.touchbase.slack.modal;

import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.Speaker;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the fields of a form. What Slack's own pickers bring is taken as it is; what no picker brings reads as empty.
final class Fields {

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private Fields() {}

    /// The chosen one; null with a sentence in `errors` when none is.
    static <E extends Enum<E>> @Nullable E oneOf(
            Class<E> type, Submit submit, String block, Map<String, String> errors) {
        E chosen = oneOf(type, submit, block);
        if (chosen == null) {
            errors.put(block, "Choose one of these.");
        }
        return chosen;
    }

    /// The chosen one, or null.
    static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, Submit submit, String block) {
        String value = submit.text(block);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElse(null);
    }

    /// The chosen day, or null.
    static @Nullable LocalDate day(Submit submit, String block) {
        try {
            return submit.text(block).isEmpty() ? null : LocalDate.parse(submit.text(block));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The chosen time of day, or null.
    static @Nullable LocalTime time(Submit submit, String block) {
        try {
            return submit.text(block).isEmpty() ? null : LocalTime.parse(submit.text(block));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The chosen day and time, in the speaker's zone; or null.
    static @Nullable Moment moment(Submit submit, String block) {
        String seconds = submit.text(block);
        if (!seconds.matches("[0-9]{1,11}")) {
            return null;
        }
        ZonedDateTime local = Instant.ofEpochSecond(Long.parseLong(seconds))
                .atZone(submit.speaker().zone());
        return Moment.at(local.toLocalDate(), local.toLocalTime());
    }

    /// True when the moment lies ahead.
    static boolean isAhead(@Nullable Moment when, Speaker speaker) {
        return when != null
                && when.at(speaker.zone(), LocalTime.NOON).isAfter(speaker.now().plus(CLOCK_TOLERANCE));
    }
}
