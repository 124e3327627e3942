package dev.touchbase.cli;

import ch.qos.logback.classic.Level;
import dev.touchbase.Secret;
import dev.touchbase.SettableClock;
import dev.touchbase.Settings;
import dev.touchbase.Wiring;
import dev.touchbase.cli.sample.SampleFirm;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.sandbox.SampleWorkspace;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Suggestion;
import dev.touchbase.sandbox.Workspace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Runs Touchbase with a stand-in for Slack in the browser, sample data, and a clock that can be moved.
@Command(
        name = "sandbox",
        description = "Try Touchbase in the browser: a stand-in Slack, a sample firm, a clock that can be moved.",
        mixinStandardHelpOptions = true)
final class SandboxCommand implements Callable<Integer> {

    /// Just before the digest and the reminders.
    private static final LocalTime MORNING = LocalTime.of(8, 15);

    private static final Duration TO_CONNECT = Duration.ofSeconds(20);

    /// The two ways in which Slack reaches an app.
    enum Way {
        SOCKET,
        HTTP
    }

    private final Console console;

    @Option(
            names = "--port",
            defaultValue = "3001",
            description = "Port of the browser's page. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--app-port", defaultValue = "3000", description = "Port of Touchbase. Default: ${DEFAULT-VALUE}")
    private int appPort;

    @Option(
            names = "--start",
            paramLabel = "DATE-TIME",
            converter = StartTime.class,
            description =
                    "Where the clock starts, in London time: 2026-11-23T08:15. Default: the coming working morning")
    private @Nullable LocalDateTime start;

    @Option(
            names = "--door",
            defaultValue = "socket",
            description = "How the stand-in reaches Touchbase: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Way door = Way.SOCKET;

    @Option(
            names = "--database",
            paramLabel = "FILE",
            description = "Keep the data in this file. Default: it is thrown away at the end")
    private @Nullable Path database;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    SandboxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        requireFree(port, "--port");
        requireFree(appPort, "--app-port");
        onlyTroubleIsLogged();
        var data = database == null ? ThrownAway.file() : database;
        var machine = Wiring.machineClock();
        var startAt = start == null ? comingMorning(LocalDate.ofInstant(machine.instant(), SampleFirm.ZONE)) : start;
        var clock = new SettableClock(machine, startAt.atZone(SampleFirm.ZONE).toInstant());
        var workspace = SampleWorkspace.create();
        SandboxData.furnish(data.toString(), clock, workspace);

        var slack = standIn(workspace);
        var touchbase =
                new Wiring(settings(slack, data), Wiring.Circumstances.movable(clock, (reference, fault) -> {}));
        join(slack, touchbase);
        console.say("The sandbox is ready. Open " + slack.url() + " in your browser; Ctrl-C stops it.");
        if (open) {
            Browser.open(slack.url());
        }
        UntilStopped.closeAtTheEnd(touchbase, slack, () -> {
            if (database == null) {
                ThrownAway.delete(data);
            }
        });
        return 0;
    }

    /// @throws IllegalStateException in one sentence when another program listens there
    private static void requireFree(int wanted, String option) {
        try (var probe = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException taken) {
            throw new IllegalStateException("Port " + wanted + " is taken by another program. Choose another one with "
                    + option + ", such as " + option + " " + (wanted + 1000) + ".");
        }
    }

    private StandInSlack standIn(Workspace workspace) {
        try {
            return StandInSlack.start(workspace, port);
        } catch (RuntimeException taken) {
            throw new IllegalStateException(
                    "Port " + port
                            + " can't be listened on: is another sandbox running? Choose another with --port and "
                            + "--app-port.",
                    taken);
        }
    }

    /// The morning of today if that is a working day, else of the next: the clock may start a little in the past.
    static LocalDateTime comingMorning(LocalDate today) {
        return WorkCalendar.mondayToFriday().onOrAfter(today).orElseThrow().atTime(MORNING);
    }

    /// The one line to be seen is the address.
    private static void onlyTroubleIsLogged() {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.WARN);
        }
    }

    private Settings settings(StandInSlack slack, Path data) {
        return new Settings(
                Optional.of(new Secret(slack.botToken())),
                door == Way.SOCKET ? Optional.of(new Secret(slack.appToken())) : Optional.empty(),
                Optional.of(new Secret(slack.signingSecret())),
                Optional.of(URI.create(slack.apiUrl())),
                data.toString(),
                Optional.empty(),
                appPort);
    }

    private void join(StandInSlack slack, Wiring touchbase) {
        var app = "http://127.0.0.1:" + touchbase.port();
        slack.clockAt(URI.create(app + "/sandbox/clock"));
        slack.suggest(touchbase.specs().stream()
                .map(spec -> new Suggestion(("/contact " + spec.name()).strip(), spec.usage(), spec.summary()))
                .toList());
        if (door == Way.HTTP) {
            slack.deliverTo(URI.create(app + "/slack/events"));
        }
        slack.awaitApp(TO_CONNECT);
    }
}
