package dev.touchbase.cli;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

/// Waits for the signal to stop (SIGTERM, Ctrl-C), and closes what runs. A second signal ends it at once.
final class UntilStopped {

    /// As by SIGTERM.
    private static final int KILLED = 143;

    private UntilStopped() {}

    /// Returns never but by the end of the process, which waits until everything is closed, in the order given.
    static void closeAtTheEnd(AutoCloseable... running) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running), "stopping"));
        new CountDownLatch(1).await();
    }

    private static void stop(AutoCloseable... running) {
        endAtOnceAt("TERM");
        endAtOnceAt("INT");
        for (var each : running) {
            try {
                each.close();
            } catch (Exception fault) {
                System.err.println(each.getClass().getSimpleName() + " did not stop as it should: " + fault);
            }
        }
    }

    /// Java ignores signals while it stops. Only a class that it warns of can hear them, so that it is asked for by
    /// name.
    private static void endAtOnceAt(String name) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            Object end = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, heard) -> endAtOnce());
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), end);
        } catch (ReflectiveOperationException deaf) {
            System.err.println("A second signal will not end it at once: " + deaf);
        }
    }

    private static Object endAtOnce() {
        Runtime.getRuntime().halt(KILLED);
        return KILLED;
    }
}
