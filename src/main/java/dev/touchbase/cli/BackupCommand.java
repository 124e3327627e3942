package dev.touchbase.cli;

import dev.touchbase.Settings;
import dev.touchbase.store.Backup;
import dev.touchbase.store.BackupFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `./touchbase backup`: a checked copy of the database, also while `serve` runs.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copy the database to a file and check the copy; also while serve runs, which does so each night.")
final class BackupCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    private final Console console;
    private final InstantSource clock;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to; otherwise a file named by the time in backups/ beside the database.")
    @Nullable
    Path file;

    BackupCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var location =
                Settings.read(console.environment(), Settings.Need.DATABASE).database();
        var target = file != null
                ? file
                : BackupFolder.beside(location)
                        .map(folder -> folder.file(MOMENT.format(clock.instant())))
                        .orElse(Path.of("touchbase.dump"));
        var made = Backup.make(location, target);
        console.say("The backup is %s: %,d customers, %,d touchpoints, %,d kB, read through and whole."
                .formatted(made.file(), made.customers(), made.touchpoints(), (made.bytes() + 1023) / 1024));
        return 0;
    }
}
