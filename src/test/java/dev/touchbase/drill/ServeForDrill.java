package dev.touchbase.drill;

import dev.touchbase.Settings;
import dev.touchbase.Wiring;
import dev.touchbase.domain.notice.Pace;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// `serve` at another pace: the lease and the senders are the drill's, channels need not be left alone, and there are
/// no
/// ceilings.
public final class ServeForDrill {

    private ServeForDrill() {}

    /// The options with which a process serves at this pace.
    ///
    /// @param lease for how long a notice that was taken is nobody else's
    public static List<String> options(int senders, Duration lease) {
        return List.of("-Ddrill.senders=" + senders, "-Ddrill.lease=" + lease);
    }

    /// Runs until the process ends.
    ///
    /// @param args none
    public static void main(String[] args) throws InterruptedException {
        var pace = Pace.usual()
                .withoutPauses()
                .withLease(Duration.parse(System.getProperty("drill.lease")))
                .withSenders(Integer.getInteger("drill.senders"))
                .withCeilings(Pace.Ceilings.NONE);
        var settings = Settings.read(System.getenv(), Settings.Need.SLACK);
        var touchbase = new Wiring(settings, Wiring.Circumstances.real().withPace(pace));
        Runtime.getRuntime().addShutdownHook(new Thread(touchbase::close));
        new CountDownLatch(1).await();
    }
}
