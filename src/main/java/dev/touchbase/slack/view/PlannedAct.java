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
/// @param line the brand, product or service type it is about, or null
public record PlannedAct(
        Channel channel,
        Purpose purpose,
        Moment moment,
        @Nullable String line) {

    private static final int PARTS = 4;

    /// One about no line in particular.
    public PlannedAct(Channel channel, Purpose purpose, Moment moment) {
        this(channel, purpose, moment, null);
    }

    /// As a button carries it.
    public String word() {
        return channel.label()
                + "/"
                + purpose.label()
                + "/"
                + moment.date()
                + moment.time().map(time -> "T" + time).orElse("")
                + (line == null ? "" : "/" + line);
    }

    /// The one that a button carries; empty for any other word.
    public static Optional<PlannedAct> read(@Nullable String word) {
        String[] parts = word == null ? new String[0] : word.split("/", PARTS);
        if (parts.length < PARTS - 1) {
            return Optional.empty();
        }
        return Channel.read(parts[0])
                .flatMap(channel -> Purpose.read(parts[1])
                        .flatMap(purpose -> moment(parts[2])
                                .map(moment -> new PlannedAct(
                                        channel, purpose, moment, parts.length == PARTS ? parts[3] : null))));
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
