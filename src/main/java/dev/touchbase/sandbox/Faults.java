package dev.touchbase.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells the stand-in to fail: the next calls of a method, in the order given. Safe for use by several threads.
public final class Faults {
    /// How one call fails: with an `error` in a normal answer, or with an HTTP status and no JSON.
    ///
    /// @param error Slack's error code; empty for a bare HTTP status
    /// @param status the HTTP status
    /// @param retryAfterSeconds value of `Retry-After`; 0 leaves the header out
    public record Fault(String error, int status, int retryAfterSeconds) {}

    private final Map<String, Deque<Fault>> next = new HashMap<>();

    /// The next call of this method answers `{"ok":false,"error":…}`.
    public synchronized void nextCall(String method, String error) {
        add(method, new Fault(error, 200, 0));
    }

    /// The next call of this method answers this HTTP status with an HTML body.
    public synchronized void nextStatus(String method, int status) {
        add(method, new Fault("", status, 0));
    }

    /// The next call of this method is rate limited: HTTP 429 with `Retry-After`.
    public synchronized void nextRateLimit(String method, int retryAfterSeconds) {
        add(method, new Fault("ratelimited", 429, retryAfterSeconds));
    }

    /// Takes the fault that is due for this call, if any.
    public synchronized Optional<Fault> take(String method) {
        return Optional.ofNullable(next.get(method)).map(Deque::poll);
    }

    private void add(String method, Fault fault) {
        next.computeIfAbsent(method, m -> new ArrayDeque<>()).add(fault);
    }
}
