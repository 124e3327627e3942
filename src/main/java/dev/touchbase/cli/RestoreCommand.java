package dev.touchbase.cli;

import dev.touchbase.Settings;
import dev.touchbase.WiredDomain;
import dev.touchbase.WiredStore;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.store.BackupFolder;
import dev.touchbase.store.Database;
import dev.touchbase.store.Rehearsal;
import dev.touchbase.store.Restore;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `./touchbase restore`: a backup in the place of the database. Touchbase then says nothing unprompted until it is
/// told
/// to, because what the backup thinks is due may have been said since.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Check a backup and put it in the place of the database, which is kept beside; stop serve first.")
final class RestoreCommand implements Callable<Integer> {

    private final Console console;
    private final InstantSource clock;

    @Option(
            names = "--rehearse",
            description = "Only try it: restore into a temporary place, look through it there, and change nothing.")
    boolean rehearse;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "The backup; with --rehearse the newest of the nightly ones if none is named.")
    @Nullable
    Path file;

    RestoreCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var location =
                Settings.read(console.environment(), Settings.Need.DATABASE).database();
        if (rehearse) {
            return rehearse(location);
        }
        if (file == null) {
            throw new IllegalArgumentException("Which backup? Name its file: ./touchbase restore FILE");
        }
        var restored = Restore.of(file, location, clock, this::silence);
        console.say("%s is restored: %,d customers, %,d touchpoints."
                .formatted(file, restored.customers(), restored.touchpoints()));
        restored.replaced().ifPresent(old -> console.say("What it replaces is kept as " + old + "."));
        console.say("Reminders and all else that the bot says unprompted are off, so that nothing is said twice. Start "
                + "Touchbase, look whether all is well, then type /contact settings notices on");
        return 0;
    }

    private int rehearse(String location) {
        var folder = BackupFolder.beside(location)
                .orElseThrow(() -> new IllegalArgumentException(
                        "On PostgreSQL rehearse with its own tools: pg_restore into an empty database."));
        var backup = file != null
                ? file
                : folder.newestNight()
                        .orElseThrow(
                                () -> new IllegalArgumentException("There is no nightly backup yet; name a file."));
        var tried = Rehearsal.of(backup, clock);
        console.say("%s can be restored: %,d customers, %,d touchpoints, %,d ms. Nothing has changed."
                .formatted(
                        backup,
                        tried.customers(),
                        tried.touchpoints(),
                        tried.took().toMillis()));
        return 0;
    }

    /// Through the use case, so that the record shows who switched them off and an owner can take it back.
    private void silence(Database database) {
        var store = new WiredStore(database);
        var domain = new WiredDomain(store, clock);
        domain.firms
                .all(clock.instant())
                .forEach(firm -> domain.settings.set(
                        new Actor.ByCli(firm.id()),
                        Setting.NOTICES,
                        "off",
                        new Speaker(firm.settings().zone(), Locale.ENGLISH, clock.instant(), firm.calendar())));
    }
}
