package dev.touchbase.domain.digest;

import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.touchpoint.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the team should know this morning.
///
/// @param dueToday due since today, each with who looks after it
/// @param overdue how many are overdue
/// @param late the overdue ones, for firms that want names
/// @param nobodys due or overdue, and nobody looks after them
/// @param since the first day that `outcomes` covers: yesterday, or after days off the last working day
/// @param outcomes how the contacts since then ended
/// @param missed the digests since the last one that was posted, oldest first
public record Digest(
        LocalDate day,
        List<DueRow> dueToday,
        long overdue,
        List<DueRow> late,
        List<DueRow> nobodys,
        LocalDate since,
        Map<Outcome, Long> outcomes,
        List<Missed> missed) {

    /// One that was not posted.
    ///
    /// @param why in words
    public record Missed(LocalDate day, String why) {}

    public Digest {
        dueToday = List.copyOf(dueToday);
        late = List.copyOf(late);
        nobodys = List.copyOf(nobodys);
        outcomes = Map.copyOf(outcomes);
        missed = List.copyOf(missed);
    }

    /// True when it takes one line to say.
    public boolean quiet() {
        return dueToday.isEmpty() && overdue == 0 && nobodys.isEmpty();
    }
}
