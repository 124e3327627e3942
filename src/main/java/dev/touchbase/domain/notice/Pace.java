package dev.touchbase.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How notices are taken to Slack: how many at once, how fast, and how many at most.
///
/// @param lease for how long one that was taken is nobody else's; longer than any call to Slack
/// @param senders how many are on their way at once, each into another channel
/// @param gap how long a channel is left alone after a message
/// @param tiers true to keep to the number of calls a minute that Slack allows for each method
/// @param ceilings how many at most
public record Pace(Duration lease, int senders, Duration gap, boolean tiers, Ceilings ceilings) {

    /// How many messages at most; past that, one summary stands for the rest.
    ///
    /// @param personADay to one person on one day
    /// @param workspaceAnHour in a workspace within an hour
    public record Ceilings(int personADay, int workspaceAnHour) {

        /// As many as there are.
        public static final Ceilings NONE = new Ceilings(Integer.MAX_VALUE, Integer.MAX_VALUE);

        /// Those that hold for a notice; none for what is itself said instead of too many.
        public List<Ceiling> over(Notice notice, LocalDate today, Instant now) {
            var over = new ArrayList<Ceiling>();
            boolean summary = notice instanceof Notice.ManyMore || notice instanceof Notice.TooMany;
            if (!summary
                    && personADay < Integer.MAX_VALUE
                    && Notice.staffOf(notice.lane()).isPresent()) {
                over.add(new Ceiling("day-" + today + "-" + notice.lane(), personADay, Outbox.Leave.PERSON_FULL));
            }
            if (!summary && workspaceAnHour < Integer.MAX_VALUE) {
                over.add(new Ceiling("hour-" + hour(now), workspaceAnHour, Outbox.Leave.HOUR_FULL));
            }
            return over;
        }
    }

    /// As Slack asks for it: a message a second in a channel.
    public static Pace usual() {
        return new Pace(Duration.ofSeconds(60), 4, Duration.ofSeconds(1), true, new Ceilings(20, 500));
    }

    /// The hour, counted since the epoch, that `now` is in.
    public static long hour(Instant now) {
        return now.getEpochSecond() / 3_600;
    }

    /// The same as fast as it goes: channels are not left alone, and methods are called as often as there is something
    /// to say.
    public Pace withoutPauses() {
        return new Pace(lease, senders, Duration.ZERO, false, ceilings);
    }

    /// The same with so many at once.
    public Pace withSenders(int many) {
        return new Pace(lease, many, gap, tiers, ceilings);
    }

    /// The same with another lease.
    public Pace withLease(Duration other) {
        return new Pace(other, senders, gap, tiers, ceilings);
    }

    /// The same with another gap.
    public Pace withGap(Duration other) {
        return new Pace(lease, senders, other, tiers, ceilings);
    }

    /// The same with other ceilings.
    public Pace withCeilings(Ceilings other) {
        return new Pace(lease, senders, gap, tiers, other);
    }
}
