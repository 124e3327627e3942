package dev.touchbase.slack.view;

import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A contact to come in one word, for the buttons that plan it: `phone/check-in/2026-11-26T07:00`.
///
/// @param moment in the zone of whoever presses
public record PlannedAct(Channel channel, Purpose purpose, Moment moment) {

    /// As a button carries it.
    public String word() {
        return channel.label()
                + "/"
                + purpose.label()
                + "/"
                + moment.date()
                + moment.time().map(time -> "T" + time).orElse("");
    }

    /// The one that a button carries; empty for any other word.
    public static Optional<PlannedAct> read(@Nullable String word) {
        String[] parts = word == null ? new String[0] : word.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        return Channel.read(parts[0])
                .flatMap(channel -> Purpose.read(parts[1])
                        .flatMap(purpose -> moment(parts[2]).map(moment -> new PlannedAct(channel, purpose, moment))));
    }

    private static Optional<Moment> moment(String text) {
        try {
            String[] parts = text.split("T", 2);
            LocalDate day = LocalDate.parse(parts[0]);
            return Optional.of(parts.length == 1 ? Moment.on(day) : Moment.at(day, LocalTime.parse(parts[1])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
