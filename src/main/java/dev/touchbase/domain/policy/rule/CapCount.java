package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Interruption;
import dev.touchbase.domain.policy.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts interruptions against a cap.
///
/// @param around oldest first
/// @param zone the customer's, in which calendar periods begin
record CapCount(List<Interruption> around, Window window, int most, ZoneId zone) {

    /// True when one more at `moment` would be one too many.
    boolean exceeded(Instant moment) {
        return switch (window) {
            case Window.Rolling(Duration length) -> exceededWithin(length, moment);
            case Window.Calendar calendar ->
                count(calendar.begin(moment, zone).minusNanos(1), lastOf(calendar, moment)) + 1 > most;
        };
    }

    /// Those that share with `moment` the fullest window that holds it.
    List<Interruption> filling(Instant moment) {
        return switch (window) {
            case Window.Rolling(Duration length) -> {
                Instant end = fullestEnd(length, moment);
                yield between(end.minus(length), end);
            }
            case Window.Calendar calendar ->
                between(calendar.begin(moment, zone).minusNanos(1), lastOf(calendar, moment));
        };
    }

    /// The first moment after `moment` from which the cap may be silent; null when none comes.
    @Nullable
    Instant clearFrom(Instant moment) {
        if (most == 0) {
            return null;
        }
        return switch (window) {
            case Window.Rolling(Duration length) ->
                around.stream()
                        .map(each -> each.at().plus(length))
                        .filter(leaves -> leaves.isAfter(moment) && !exceededWithin(length, leaves))
                        .min(Instant::compareTo)
                        .orElse(null);
            case Window.Calendar calendar -> calendar.end(moment, zone);
        };
    }

    private Instant lastOf(Window.Calendar calendar, Instant moment) {
        return calendar.end(moment, zone).minusNanos(1);
    }

    private boolean exceededWithin(Duration length, Instant moment) {
        if (count(moment.minus(length), moment) + 1 > most) {
            return true;
        }
        Instant last = moment.plus(length);
        for (int i = around.size() - 1; i >= 0; i--) {
            Instant end = around.get(i).at();
            if (!end.isAfter(moment)) {
                return false;
            }
            if (end.isBefore(last) && count(end.minus(length), end) + 1 > most) {
                return true;
            }
        }
        return false;
    }

    private Instant fullestEnd(Duration length, Instant moment) {
        Instant fullest = moment;
        int found = count(moment.minus(length), moment);
        for (Interruption each : around) {
            Instant end = each.at();
            if (end.isAfter(moment) && end.isBefore(moment.plus(length)) && count(end.minus(length), end) > found) {
                fullest = end;
                found = count(end.minus(length), end);
            }
        }
        return fullest;
    }

    /// How many lie in (after, until].
    private int count(Instant after, Instant until) {
        int count = 0;
        for (int i = around.size() - 1; i >= 0; i--) {
            Instant at = around.get(i).at();
            if (!at.isAfter(after)) {
                break;
            }
            if (!at.isAfter(until)) {
                count++;
            }
        }
        return count;
    }

    private List<Interruption> between(Instant after, Instant until) {
        List<Interruption> found = new ArrayList<>();
        for (Interruption each : around) {
            if (each.at().isAfter(after) && !each.at().isAfter(until)) {
                found.add(each);
            }
        }
        return found;
    }
}
