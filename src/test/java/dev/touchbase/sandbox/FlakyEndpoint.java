package dev.touchbase.sandbox;

import io.javalin.Javalin;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A request URL that fails once and then takes everything.
final class FlakyEndpoint implements AutoCloseable {
    private final List<String> retries = new CopyOnWriteArrayList<>();
    private final Javalin server = Javalin.create(c -> {
                c.startup.showJavalinBanner = false;
                c.routes.post("/slack/events", ctx -> {
                    retries.add(
                            Optional.ofNullable(ctx.header("X-Slack-Retry-Num")).orElse("none"));
                    ctx.status(retries.size() == 1 ? 500 : 200);
                });
            })
            .start("127.0.0.1", 0);

    URI url() {
        return URI.create("http://127.0.0.1:" + server.port() + "/slack/events");
    }

    List<String> retryHeaders() {
        return List.copyOf(retries);
    }

    @Override
    public void close() {
        server.stop();
    }
}
