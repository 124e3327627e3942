package dev.touchbase.cli;

import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.intake.IntakePorts;
import dev.touchbase.domain.setting.WorkspaceSettings;
import dev.touchbase.store.Database;
import dev.touchbase.store.PostgresUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.stream.Stream;

/// What imports need, without Slack and without a running bot.
final class ImportDesk {

    private final IntakePorts ports;
    private final WorkspaceId workspace;
    private final WorkspaceSettings settings;

    private ImportDesk(Database database, InstantSource clock) {
        var store = new WiredStore(database);
        this.ports = new WiredDomain(store, clock).intake;
        this.workspace = store.workspaces.single(clock.instant()).id();
        this.settings = new WorkspaceSettings(store.settingValues.of(workspace));
    }

    /// The answer of `work`, done in the database at `location`.
    ///
    /// @param dry true to keep nothing of what it writes
    static <T> T with(String location, boolean dry, InstantSource clock, Function<ImportDesk, T> work) {
        if (dry && !PostgresUrl.meantBy(location) && !Files.exists(Path.of(location))) {
            return inNothing(clock, work);
        }
        try (Database database = Database.open(location, clock)) {
            return dry
                    ? database.trial(tried -> work.apply(new ImportDesk(tried, clock)))
                    : work.apply(new ImportDesk(database, clock));
        }
    }

    /// A dry run makes no database where there is none yet.
    private static <T> T inNothing(InstantSource clock, Function<ImportDesk, T> work) {
        try {
            Path folder = Files.createTempDirectory("touchbase-dry-run");
            try {
                return with(folder.resolve("dry-run.db").toString(), false, clock, work);
            } finally {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    IntakePorts ports() {
        return ports;
    }

    WorkspaceId workspace() {
        return workspace;
    }

    WorkspaceSettings settings() {
        return settings;
    }
}
