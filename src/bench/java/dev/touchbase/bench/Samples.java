package dev.touchbase.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long something took, each time.
final class Samples {

    private final List<Long> nanos = new ArrayList<>();

    /// Something that is measured.
    interface Work {
        void run() throws Exception;
    }

    /// Runs it once and notes how long that took.
    void take(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        nanos.add(System.nanoTime() - begun);
    }

    int count() {
        return nanos.size();
    }

    /// The time that half of them took at most, in milliseconds.
    double median() {
        return quantile(0.5);
    }

    /// The time that 99 of 100 took at most, in milliseconds.
    double p99() {
        return quantile(0.99);
    }

    private double quantile(double share) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
