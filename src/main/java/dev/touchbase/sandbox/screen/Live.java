package dev.touchbase.sandbox.screen;

import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tells all open pages that something has changed. Changes that come while a word is on its way are told as one.
public final class Live implements AutoCloseable {
    /// Browsers drop an event without data.
    private static final String WORD = "look";

    private final List<SseClient> pages = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Boolean> changed = new ArrayBlockingQueue<>(1);
    private final Thread teller = Thread.ofVirtual().name("sandbox-live").unstarted(this::tell);

    /// Starts telling.
    public Live() {
        teller.start();
    }

    /// Something has changed; returns at once.
    public void changed() {
        changed.offer(Boolean.TRUE);
    }

    /// A page listens from now on.
    void serve(SseClient page) {
        page.keepAlive();
        page.onClose(() -> pages.remove(page));
        pages.add(page);
        page.sendEvent("hello", WORD);
    }

    private void tell() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                changed.take();
                for (SseClient page : pages) {
                    if (page.terminated()) {
                        pages.remove(page);
                    } else {
                        page.sendEvent("changed", WORD);
                    }
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        teller.interrupt();
        pages.forEach(SseClient::close);
    }
}
