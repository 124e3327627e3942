package dev.touchbase.web;

import io.javalin.Javalin;
import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Touchbase's own HTTP server, with limits against the slow, the large and the many.
public final class WebApp implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebApp.class);

    private static final long BODY_BYTES = 1_000_000;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int SLOWEST_BYTES_A_SECOND = 100;
    private static final int CONNECTIONS = 500;
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration IDLE_AT_THE_END = Duration.ofMillis(100);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(3);

    private final Javalin javalin;
    private final AtomicBoolean stopping;

    private WebApp(Javalin javalin, AtomicBoolean stopping) {
        this.javalin = javalin;
        this.stopping = stopping;
    }

    /// Starts listening.
    ///
    /// @param slack where Slack calls over HTTP, empty in Socket Mode
    /// @param clock the clock to be moved over HTTP, empty outside the sandbox
    /// @throws IllegalStateException in one sentence, when the port can't be listened on
    public static WebApp start(
            Binding binding, Readiness readiness, Optional<SlackDoor> slack, Optional<MovableClock> clock) {
        return start(binding, readiness, new MetricsDoor(() -> "", Optional.empty()), slack, clock);
    }

    /// The same with figures.
    ///
    /// @param metrics who may read which figures
    public static WebApp start(
            Binding binding,
            Readiness readiness,
            MetricsDoor metrics,
            Optional<SlackDoor> slack,
            Optional<MovableClock> clock) {
        var stopping = new AtomicBoolean();
        Readiness unlessStopping = () -> stopping.get() ? List.of("Touchbase is stopping.") : readiness.problems();
        var javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.maxRequestSize = BODY_BYTES;
            limit(config.jetty, binding);
            routes(config.routes, unlessStopping, slack, clock);
            config.routes.get("/metrics", metrics::handle);
        });
        try {
            javalin.start();
        } catch (RuntimeException taken) {
            throw new IllegalStateException(
                    "Port " + binding.port() + " can't be listened on: is another Touchbase running?", taken);
        }
        return new WebApp(javalin, stopping);
    }

    /// The port that is listened on.
    public int port() {
        return javalin.port();
    }

    /// Answers `/readyz` with 503 from now on, so that nobody is sent here any more.
    public void aboutToStop() {
        stopping.set(true);
    }

    /// Stops listening, finishes the answers that are under way, at most for three seconds.
    @Override
    public void close() {
        aboutToStop();
        javalin.stop();
    }

    private static void routes(
            RoutesConfig routes, Readiness readiness, Optional<SlackDoor> slack, Optional<MovableClock> clock) {
        routes.before(WebApp::guardTheBrowser);
        routes.get("/healthz", context -> context.result("alive\n"));
        routes.get("/readyz", context -> tell(context, readiness.problems()));
        slack.ifPresent(door -> routes.post("/slack/events", door::handle));
        clock.ifPresent(movable -> new ClockRoutes(movable).register(routes));
        routes.exception(Exception.class, WebApp::fail);
        routes.exception(EofException.class, WebApp::cutOff);
    }

    private static void tell(Context context, List<String> problems) {
        if (problems.isEmpty()) {
            context.result("ready\n");
        } else {
            context.status(503).result(String.join("\n", problems) + "\n");
        }
    }

    private static void fail(Exception fault, Context context) {
        LOG.error("A request to {} failed", context.path(), fault);
        context.status(500).result("Something went wrong on our side.\n");
    }

    /// Whoever sent it has gone, which anybody can do: no fault, and nothing was done.
    private static void cutOff(EofException gone, Context context) {
        LOG.info("A request to {} was cut off", context.path());
        context.status(400);
    }

    private static void guardTheBrowser(Context context) {
        context.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    private static void limit(JettyConfig jetty, Binding binding) {
        jetty.modifyServer(server -> {
            server.setStopTimeout(LAST_ANSWERS.toMillis());
            server.insertHandler(new MinimumDataRateHandler(SLOWEST_BYTES_A_SECOND, 0));
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        });
        jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
        });
        jetty.addConnector((server, http) -> connector(server, http, binding));
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, Binding binding) {
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(binding.host());
        connector.setPort(binding.port());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_AT_THE_END.toMillis());
        return connector;
    }
}
