package dev.touchbase.sandbox.state;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Slack's timestamps: seconds and microseconds, each later than the one before. Guarded by `TeamState`.
final class Stamps {
    private long last;

    String next(Instant now) {
        last = Math.max(ChronoUnit.MICROS.between(Instant.EPOCH, now), last + 1);
        return "%d.%06d".formatted(last / 1_000_000, last % 1_000_000);
    }

    static Instant instant(String ts) {
        int dot = ts.indexOf('.');
        return Instant.ofEpochSecond(
                Long.parseLong(ts.substring(0, dot)), Long.parseLong(ts.substring(dot + 1)) * 1000);
    }
}
