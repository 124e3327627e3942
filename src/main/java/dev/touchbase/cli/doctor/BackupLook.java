package dev.touchbase.cli.doctor;

import dev.touchbase.store.BackupFolder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/// How old the newest copy of the database is.
record BackupLook(String location, InstantSource transport) implements Look {

    private static final Duration TOO_OLD = Duration.ofHours(26);

    @Override
    public List<Line> lines() {
        return List.of(BackupFolder.beside(location)
                .map(this::newest)
                .orElseGet(() -> Line.ok(
                        "backup",
                        "PostgreSQL's are made by pg_dump, outside Touchbase: see that yours runs each night.")));
    }

    private Line newest(BackupFolder folder) {
        return folder.newest()
                .map(made -> Duration.between(made, transport.instant()))
                .map(age -> age.compareTo(TOO_OLD) > 0
                        ? Line.toDo(
                                "backup",
                                "The newest is " + Ages.spoken(age)
                                        + " old: ./touchbase backup makes one now and says what is wrong"
                                        + " (docs/runbook/no-backup.md).")
                        : Line.ok(
                                "backup",
                                "The newest is " + Ages.spoken(age) + " old, and was read through when it was made."))
                .orElseGet(() -> Line.toDo(
                        "backup", "There is none yet: ./touchbase backup makes one now, serve one each night."));
    }
}
