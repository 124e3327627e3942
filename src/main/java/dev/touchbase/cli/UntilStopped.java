package dev.touchbase.cli;

import java.util.concurrent.CountDownLatch;

/// Waits for the signal to stop (SIGTERM, Ctrl-C), and closes what runs.
final class UntilStopped {

    private UntilStopped() {}

    /// Returns never but by the end of the process, which waits until everything is closed, in the order given.
    static void closeAtTheEnd(AutoCloseable... running) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running), "stopping"));
        new CountDownLatch(1).await();
    }

    private static void close(AutoCloseable... running) {
        for (var each : running) {
            try {
                each.close();
            } catch (Exception fault) {
                System.err.println(each.getClass().getSimpleName() + " did not stop as it should: " + fault);
            }
        }
    }
}
