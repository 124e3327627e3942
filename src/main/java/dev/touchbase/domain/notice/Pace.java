package dev.touchbase.domain.notice;

import java.time.Duration;

/// How notices are taken to Slack: how many at once, how fast, and how many at most.
///
/// @param lease for how long one that was taken is nobody else's; longer than any call to Slack
/// @param senders how many are on their way at once, each into another channel
/// @param gap how long a channel is left alone after a message
/// @param ceilings how many at most
public record Pace(Duration lease, int senders, Duration gap, Ceilings ceilings) {

    /// How many messages at most; past that, one summary stands for the rest.
    ///
    /// @param personADay to one person on one day
    /// @param workspaceAnHour in a workspace within an hour
    public record Ceilings(int personADay, int workspaceAnHour) {

        /// As many as there are.
        public static final Ceilings NONE = new Ceilings(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// As Slack asks for it: a message a second in a channel.
    public static Pace usual() {
        return new Pace(Duration.ofSeconds(60), 4, Duration.ofSeconds(1), new Ceilings(20, 500));
    }

    /// The same with so many at once.
    public Pace withSenders(int many) {
        return new Pace(lease, many, gap, ceilings);
    }

    /// The same with another lease.
    public Pace withLease(Duration other) {
        return new Pace(other, senders, gap, ceilings);
    }

    /// The same with another gap.
    public Pace withGap(Duration other) {
        return new Pace(lease, senders, other, ceilings);
    }

    /// The same with other ceilings.
    public Pace withCeilings(Ceilings other) {
        return new Pace(lease, senders, gap, other);
    }
}
