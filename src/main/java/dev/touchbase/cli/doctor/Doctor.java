package dev.touchbase.cli.doctor;

import dev.touchbase.Settings;
import dev.touchbase.WiredStore;
import dev.touchbase.WrongSettings;
import dev.touchbase.store.Database;
import dev.touchbase.store.DatabaseExam;
import dev.touchbase.store.DatabasePlace;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Looks at everything, in the order in which one thing needs the other. It changes nothing.
public final class Doctor {

    private final Map<String, String> environment;
    private final InstantSource business;
    private final InstantSource transport;

    /// Looks by these clocks.
    ///
    /// @param business the time that people live in
    /// @param transport the machine's
    public Doctor(Map<String, String> environment, InstantSource business, InstantSource transport) {
        this.environment = Map.copyOf(environment);
        this.business = business;
        this.transport = transport;
    }

    /// What was found.
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>(new VariablesLook(environment).calmly("settings"));
        settings().ifPresent(settings -> {
            lines.addAll(new ServeLook(settings).calmly("serve"));
            var place = new DatabasePlace(settings.database());
            lines.addAll(new PlaceLook(place).calmly("folder"));
            if (place.problems().isEmpty()) {
                lines.addAll(database(settings, place));
            }
            lines.addAll(new SlackLook(settings, transport).calmly("slack"));
        });
        lines.addAll(new ZonesLook(business).calmly("zones"));
        return lines;
    }

    /// As far as they can be read: a wrong token is no reason not to look at the database.
    private Optional<Settings> settings() {
        try {
            return Optional.of(Settings.read(environment, Settings.Need.DATABASE));
        } catch (WrongSettings saidAlready) {
            return withoutSlack();
        }
    }

    private Optional<Settings> withoutSlack() {
        Map<String, String> rest = new HashMap<>(environment);
        rest.keySet().retainAll(Set.of("TOUCHBASE_DATABASE", "PORT"));
        try {
            return Optional.of(Settings.read(rest, Settings.Need.DATABASE));
        } catch (WrongSettings saidAlready) {
            return Optional.empty();
        }
    }

    private List<Line> database(Settings settings, DatabasePlace place) {
        if (!place.exists()) {
            return List.of(Line.toDo(
                    "database", "There is none yet at " + settings.database() + ": ./touchbase serve makes it."));
        }
        DatabaseExam exam;
        try {
            exam = DatabaseExam.of(settings.database());
        } catch (IllegalStateException unreadable) {
            return List.of(Line.toDo("database", String.valueOf(unreadable.getMessage())));
        }
        List<Line> lines = new ArrayList<>(new DatabaseLook(exam).calmly("database"));
        lines.addAll(new BackupLook(settings.database(), transport).calmly("backup"));
        if (exam.state().current()) {
            try (var store = new WiredStore(Database.lookAt(settings.database(), transport))) {
                lines.addAll(new PowerLook(store.database).calmly("power"));
                lines.addAll(new NoticesLook(store, business).calmly("notices"));
                lines.addAll(new AuditLook(store, business).calmly("auditor"));
            }
        }
        return lines;
    }
}
