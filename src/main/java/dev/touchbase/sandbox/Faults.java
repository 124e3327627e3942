package dev.touchbase.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Tells the stand-in to fail: the next calls of a method, in the order given. Safe for use by several threads.
public final class Faults {

    /// How one call fails.
    ///
    /// @param error Slack's error code; empty for a bare HTTP status
    /// @param status the HTTP status
    /// @param retryAfterSeconds value of `Retry-After`; 0 leaves the header out
    /// @param acts true when Slack does what it was asked all the same
    /// @param holds how long it takes until anything is answered
    /// @param drops true when the connection breaks instead of an answer
    /// @param body answered as it is, whatever was done; null for what Slack would answer
    public record Fault(
            String error,
            int status,
            int retryAfterSeconds,
            boolean acts,
            Duration holds,
            boolean drops,
            @Nullable String body) {

        /// One that answers what Slack would.
        public Fault(String error, int status, int retryAfterSeconds, boolean acts, Duration holds, boolean drops) {
            this(error, status, retryAfterSeconds, acts, holds, drops, null);
        }

        /// It is done, and this is answered instead of what Slack would say.
        public static Fault answersAfter(int status, String body) {
            return new Fault("", status, 0, true, Duration.ZERO, false, body);
        }

        /// This is answered, nothing done.
        public static Fault answers(int status, String body) {
            return new Fault("", status, 0, false, Duration.ZERO, false, body);
        }

        /// `{"ok":false,"error":…}`, nothing done.
        public static Fault error(String code) {
            return new Fault(code, 200, 0, false, Duration.ZERO, false);
        }

        /// This HTTP status with an HTML body, nothing done.
        public static Fault status(int status) {
            return new Fault("", status, 0, false, Duration.ZERO, false);
        }

        /// HTTP 429 with `Retry-After`, nothing done.
        public static Fault limited(int retryAfterSeconds) {
            return new Fault("ratelimited", 429, retryAfterSeconds, false, Duration.ZERO, false);
        }

        /// The connection breaks before anything is done.
        public static Fault dropBefore() {
            return new Fault("", 200, 0, false, Duration.ZERO, true);
        }

        /// It is done, and the connection breaks before the answer.
        public static Fault dropAfter() {
            return new Fault("", 200, 0, true, Duration.ZERO, true);
        }

        /// It is done at once, and the answer comes after so long.
        public static Fault late(Duration after) {
            return new Fault("", 200, 0, true, after, false);
        }

        /// It is done, and this HTTP status with an HTML body is answered.
        public static Fault statusAfter(int status) {
            return new Fault("", status, 0, true, Duration.ZERO, false);
        }

        /// Nothing is done or answered for so long; then the connection breaks.
        public static Fault hang(Duration how) {
            return new Fault("", 200, 0, false, how, true);
        }
    }

    private final Map<String, Deque<Fault>> next = new HashMap<>();
    private final Map<String, Integer> toHold = new HashMap<>();
    private final Map<String, Integer> held = new HashMap<>();
    private final Map<String, Function<JsonNode, Optional<Fault>>> rules = new HashMap<>();
    private @Nullable Fault usual;

    /// From now on each call of this method, without a fault of its own, fails as `rule` says of its arguments. It may
    /// call Slack itself.
    public synchronized void rule(String method, Function<JsonNode, Optional<Fault>> rule) {
        rules.put(method, rule);
    }

    /// Ends what [#rule] began.
    public synchronized void endRule(String method) {
        rules.remove(method);
    }

    /// The next `times` calls of this method fail so.
    public synchronized void next(String method, int times, Fault fault) {
        for (int i = 0; i < times; i++) {
            next.computeIfAbsent(method, m -> new ArrayDeque<>()).add(fault);
        }
    }

    /// The next call of this method answers `{"ok":false,"error":…}`.
    public void nextCall(String method, String error) {
        next(method, 1, Fault.error(error));
    }

    /// The next call of this method answers this HTTP status with an HTML body.
    public void nextStatus(String method, int status) {
        next(method, 1, Fault.status(status));
    }

    /// The next call of this method is rate limited: HTTP 429 with `Retry-After`.
    public void nextRateLimit(String method, int retryAfterSeconds) {
        next(method, 1, Fault.limited(retryAfterSeconds));
    }

    /// No more faults of this method.
    public synchronized void clear(String method) {
        next.remove(method);
    }

    /// How many calls of this method are still to fail.
    public synchronized int waiting(String method) {
        return next.getOrDefault(method, new ArrayDeque<>()).size();
    }

    /// From now on the answer to every call comes so late; zero: at once again.
    public synchronized void everyCallIsLateBy(Duration late) {
        usual = late.isZero() ? null : Fault.late(late);
    }

    /// Nothing fails any more.
    public synchronized void end() {
        next.clear();
        rules.clear();
        usual = null;
    }

    /// The next `times` calls of this method wait, before anything is done, until [#letGo].
    public synchronized void hold(String method, int times) {
        toHold.put(method, times);
    }

    /// How many calls of this method wait just now.
    public synchronized int held(String method) {
        return held.getOrDefault(method, 0);
    }

    /// Whatever waits goes on.
    public synchronized void letGo() {
        toHold.clear();
        held.clear();
        notifyAll();
    }

    /// Waits where this call of `method` is to.
    public synchronized void waitYourTurn(String method) {
        int left = toHold.getOrDefault(method, 0);
        if (left == 0) {
            return;
        }
        toHold.put(method, left - 1);
        held.merge(method, 1, Integer::sum);
        try {
            while (held(method) > 0) {
                wait();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes the fault that is due for this call, if any.
    public Optional<Fault> take(String method, JsonNode arguments) {
        Function<JsonNode, Optional<Fault>> rule;
        Optional<Fault> otherwise;
        synchronized (this) {
            var ordered = Optional.ofNullable(next.get(method)).map(Deque::poll);
            if (ordered.isPresent()) {
                return ordered;
            }
            otherwise = Optional.ofNullable(usual);
            rule = rules.getOrDefault(method, none -> Optional.empty());
        }
        return rule.apply(arguments).or(() -> otherwise);
    }
}
