package dev.touchbase.slack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Lets what stands in one place in Slack only become newer. Answers are sent on threads of their own, so that the
/// answer
/// to an earlier gesture may be ready later than the one to the gesture after it; by then it is old, and left out.
final class InOrder {

    private static final int MOST = 1_000;

    private final AtomicLong last = new AtomicLong();
    private final Map<String, Place> places = new LinkedHashMap<>(16, 0.75f, true);

    /// The newest that was put there.
    private static final class Place {
        private long newest;
    }

    /// The place of one gesture in the order of what was done.
    final class Turn {

        private long at;

        /// `work`, whose end takes the turn: inside its transaction, so that the order is the one of the commits.
        <T> Supplier<T> after(Supplier<T> work) {
            return () -> {
                T done = work.get();
                at = last.incrementAndGet();
                return done;
            };
        }

        /// Where it came; 0, before all others, when its work was not done because an earlier gesture had done it.
        long at() {
            return at;
        }
    }

    /// For a gesture that begins.
    Turn turn() {
        return new Turn();
    }

    /// After everything that was done until now.
    long now() {
        return last.incrementAndGet();
    }

    /// Runs `work`, which changes what stands at `place`, unless something newer stands there. One at a time a place.
    void put(String place, long order, Runnable work) {
        var there = place(place);
        synchronized (there) {
            if (order >= there.newest) {
                there.newest = order;
                work.run();
            }
        }
    }

    private synchronized Place place(String name) {
        var place = places.computeIfAbsent(name, unknown -> new Place());
        if (places.size() > MOST) {
            places.remove(places.keySet().iterator().next());
        }
        return place;
    }
}
