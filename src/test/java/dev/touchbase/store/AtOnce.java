package dev.touchbase.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/// Lets many threads do the same thing at the same moment.
final class AtOnce {

    private AtOnce() {}

    /// What each of `threads` returned, by its number; what one throws is thrown on.
    static <T> List<T> run(int threads, IntFunction<T> work) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(executor.submit(() -> {
                    go.await();
                    return work.apply(number);
                }));
            }
            go.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(30, TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
