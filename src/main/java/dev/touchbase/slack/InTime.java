package dev.touchbase.slack;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs gestures on threads of their own, and waits for each as long as Slack does, less a reserve. A second delivery
/// of
/// the same gesture waits for the first one's outcome instead of being run.
final class InTime {

    /// Slack waits for three seconds.
    private static final Duration PATIENCE = Duration.ofMillis(2_100);

    private static final int REMEMBERED = 2_000;

    private final Executor executor;
    private final Map<String, CompletableFuture<Outcome>> recent = new LinkedHashMap<>();

    InTime(Executor executor) {
        this.executor = executor;
    }

    /// A gesture that is run or was run.
    ///
    /// @param first false for a second delivery
    /// @param until when Slack stops waiting, by [System#nanoTime]
    record Run(CompletableFuture<Outcome> outcome, boolean first, long until) {

        /// The outcome, or null if it takes longer than Slack waits.
        @Nullable
        Outcome soon() {
            return soon(outcome);
        }

        /// What `future` brings, or null if that takes longer than Slack waits.
        <T> @Nullable T soon(CompletableFuture<T> future) {
            try {
                return future.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                return null;
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return null;
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault.getCause());
            }
        }
    }

    /// Starts `work`, unless a gesture with this key was started before.
    Run run(String key, Supplier<Outcome> work) {
        var mine = new CompletableFuture<Outcome>();
        long until = System.nanoTime() + PATIENCE.toNanos();
        CompletableFuture<Outcome> known;
        synchronized (recent) {
            known = recent.putIfAbsent(key, mine);
            if (recent.size() > REMEMBERED) {
                recent.remove(recent.keySet().iterator().next());
            }
        }
        if (known != null) {
            return new Run(known, false, until);
        }
        executor.execute(() -> {
            try {
                var outcome = work.get();
                forgetRefused(key, outcome);
                mine.complete(outcome);
            } catch (Throwable fault) {
                mine.completeExceptionally(fault);
            }
        });
        return new Run(mine, true, until);
    }

    /// A form that came back with errors may be submitted again unchanged, once what stood against it is gone.
    private void forgetRefused(String key, Outcome outcome) {
        if (outcome.reply() instanceof Reply.Errors) {
            synchronized (recent) {
                recent.remove(key);
            }
        }
    }
}
