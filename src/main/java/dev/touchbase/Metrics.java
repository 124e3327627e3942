package dev.touchbase;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.notice.NoticeCensus;
import dev.touchbase.domain.upkeep.Finding;
import dev.touchbase.domain.upkeep.SignsOfLife;
import dev.touchbase.slack.command.CommandWatch;
import dev.touchbase.store.BackupFolder;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What `/metrics` shows, as Prometheus reads it. Labels are words of ours, never a customer, a person or an id.
public final class Metrics implements CommandWatch {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Counter maybeRepeated;
    private final WiredStore store;
    private final InstantSource business;
    private final MultiGauge notices = MultiGauge.builder("touchbase.outbox.notices")
            .description("Notices of the last 7 days and those still to be sent, by state")
            .register(registry);
    private final MultiGauge findings = MultiGauge.builder("touchbase.auditor.findings")
            .description("What the auditor missed at its last look, by kind; all 0 is good")
            .register(registry);
    private final Counter badSignatures = Counter.builder("touchbase.bad.signatures")
            .description("Requests that were not signed by Slack")
            .register(registry);
    private final Instant begun;

    /// Reads `store` by the business's clock.
    public Metrics(WiredStore store, String location, InstantSource business) {
        maybeRepeated = Counter.builder("touchbase.outbox.maybe.repeated")
                .description("Notices posted that may stand twice, since Slack would not say whether they stood")
                .register(registry);
        this.store = store;
        this.business = business;
        this.begun = business.instant();
        age("touchbase.auditor.age", "How long ago the auditor last looked", SignsOfLife.Part.AUDITOR);
        age("touchbase.looks.age", "How long ago something last looked for what is due", SignsOfLife.Part.LOOKS);
        Gauge.builder(
                        "touchbase.outbox.oldest.due.age",
                        () -> census().age(business.instant()).toSeconds())
                .description("How long the oldest notice that should be out by now has waited; 0 when none has")
                .baseUnit("seconds")
                .register(registry);
        BackupFolder.beside(location).ifPresent(this::backups);
        var file = Path.of(location);
        if (Files.isRegularFile(file)) {
            Gauge.builder("touchbase.database.size", () -> file.toFile().length())
                    .description("Size of the database file")
                    .baseUnit("bytes")
                    .register(registry);
        }
    }

    private void age(String name, String description, SignsOfLife.Part part) {
        Gauge.builder(name, () -> age(part).toSeconds())
                .description(description)
                .baseUnit("seconds")
                .register(registry);
    }

    /// Of the workspace that has waited longest; where there was no sign yet, since this began.
    private Duration age(SignsOfLife.Part part) {
        var oldest = store.workspaces.all().stream()
                .map(each -> store.signs.last(each.id(), part).orElse(begun))
                .min(Comparator.naturalOrder())
                .orElse(begun);
        return Duration.between(oldest, business.instant());
    }

    private void backups(BackupFolder backups) {
        Gauge.builder(
                        "touchbase.backup.age",
                        () -> backups.newest()
                                .map(made -> Duration.between(made, business.instant())
                                        .toSeconds())
                                .map(Long::doubleValue)
                                .orElse(Double.NaN))
                .description("How old the newest backup is; NaN when there is none")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(
                        "touchbase.backup.rehearsed.age",
                        () -> backups.rehearsed()
                                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                                .map(day -> Duration.between(day, business.instant())
                                        .toSeconds())
                                .map(Long::doubleValue)
                                .orElse(Double.NaN))
                .description("How long ago a backup was last restored for a trial; NaN when none was")
                .baseUnit("seconds")
                .register(registry);
    }

    @Override
    public void ran(String command, String outcome, Duration took) {
        Timer.builder("touchbase.commands")
                .description("Commands that were run, each until its answer was made")
                .tags("command", command, "outcome", outcome)
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(took);
    }

    /// A call to Slack ended.
    void called(String method, String result) {
        registry.counter("touchbase.slack.calls", "method", method, "result", result)
                .increment();
    }

    /// A notice is posted that may stand already.
    void maybeRepeated() {
        maybeRepeated.increment();
    }

    /// A request came whose signature does not fit.
    void badSignature() {
        badSignatures.increment();
    }

    /// One look at something that may be due ended.
    void looked(String at, Duration took) {
        Timer.builder("touchbase.sweeps")
                .description("Looks at what may be due")
                .tags("sweep", at)
                .register(registry)
                .record(took);
    }

    /// Everything, in Prometheus's text format.
    public String text() {
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        census().byState().forEach((state, count) -> rows.add(MultiGauge.Row.of(Tags.of("state", state), count)));
        notices.register(rows, true);
        findings.register(found(), true);
        return registry.scrape();
    }

    private List<MultiGauge.Row<?>> found() {
        var all = store.workspaces.all().stream()
                .flatMap(each -> store.findings.of(each.id()).stream())
                .toList();
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        for (var kind : Finding.Kind.values()) {
            rows.add(MultiGauge.Row.of(
                    Tags.of("kind", kind.name().toLowerCase(Locale.ROOT)),
                    all.stream().filter(each -> each.kind() == kind).count()));
        }
        return rows;
    }

    private NoticeCensus census() {
        var now = business.instant();
        return store.workspaces.all().stream()
                .map(Workspace::id)
                .map(each -> store.outbox.census(each, now))
                .reduce(Metrics::both)
                .orElse(NoticeCensus.NONE);
    }

    private static NoticeCensus both(NoticeCensus one, NoticeCensus other) {
        Map<String, Long> sum = new TreeMap<>(one.byState());
        other.byState().forEach((state, count) -> sum.merge(state, count, Long::sum));
        return new NoticeCensus(sum, one.oldest(other));
    }
}
