package dev.touchbase.slack;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// How often each of Slack's methods may be called, as Slack says it: so many a minute. All calls count; those for
/// people never wait, those for notices do.
final class MethodTiers {

    private static final Map<String, Integer> A_MINUTE =
            Map.of("chat.postMessage", 300, "chat.update", 50, "conversations.history", 50, "conversations.open", 50);
    private static final double MINUTE = Duration.ofMinutes(1).toNanos();

    private final Map<String, Bucket> buckets = new HashMap<>();

    /// What is left of a minute's calls, and as of when.
    private static final class Bucket {
        private final double size;
        private double left;
        private long at;

        Bucket(double size, long now) {
            this.size = size;
            this.left = size;
            this.at = now;
        }

        void fill(long now) {
            left = Math.min(size, left + (now - at) * size / MINUTE);
            at = now;
        }
    }

    /// It is called now.
    synchronized void called(String method) {
        var bucket = bucket(method);
        if (bucket != null) {
            bucket.left = Math.max(0, bucket.left - 1);
        }
    }

    /// How long to wait before it is called once more; zero for a method without a limit of ours.
    synchronized Duration wait(String method) {
        var bucket = bucket(method);
        return bucket == null || bucket.left >= 1
                ? Duration.ZERO
                : Duration.ofNanos((long) ((1 - bucket.left) * MINUTE / bucket.size) + 1);
    }

    private @org.jspecify.annotations.Nullable Bucket bucket(String method) {
        var most = A_MINUTE.get(method);
        if (most == null) {
            return null;
        }
        var bucket = buckets.computeIfAbsent(method, unknown -> new Bucket(most, System.nanoTime()));
        bucket.fill(System.nanoTime());
        return bucket;
    }
}
