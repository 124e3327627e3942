package dev.touchbase.domain.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What one member of staff has done and planned with other customers than the one in question.
///
/// @param zone where they are: their days are its days
/// @param contacts when: outbound contacts of the last days and plans to come
public record Workday(ZoneId zone, List<Instant> contacts) {

    public Workday {
        contacts = List.copyOf(contacts);
    }

    /// How many fall on `day`.
    public int on(LocalDate day) {
        int count = 0;
        for (Instant each : contacts) {
            if (each.atZone(zone).toLocalDate().equals(day)) {
                count++;
            }
        }
        return count;
    }
}
