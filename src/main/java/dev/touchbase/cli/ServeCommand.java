package dev.touchbase.cli;

import dev.touchbase.Settings;
import dev.touchbase.Wiring;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Runs Touchbase for real, until it is told to stop.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Run Touchbase for real, with the tokens in SLACK_BOT_TOKEN and SLACK_APP_TOKEN.")
final class ServeCommand implements Callable<Integer> {

    private static final Duration ANNOUNCED = Duration.ofSeconds(1);

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = Settings.readToServe(console.environment());
        var touchbase = new Wiring(settings, Wiring.Circumstances.real().withPace(settings.pace()));
        console.say("Touchbase is running, with " + (settings.socketMode() ? "Socket Mode" : "requests over HTTP")
                + ". Whether it is ready: http://127.0.0.1:" + touchbase.port() + "/readyz");
        touchbase.store().database.losesWithThePower().forEach(console.err()::println);
        UntilStopped.closeAtTheEnd(() -> announceTheEndOf(touchbase), touchbase);
        return 0;
    }

    /// Whoever looks at `/readyz` sees it, and sends nobody here any more, while everybody is still answered.
    private static void announceTheEndOf(Wiring touchbase) throws InterruptedException {
        touchbase.aboutToStop();
        Thread.sleep(ANNOUNCED);
    }
}
