package dev.touchbase.domain.setting;

import dev.touchbase.domain.calendar.WorkdaySet;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// One person's own settings; what they never set follows the workspace's.
public final class PersonalSettings {

    private final Map<String, String> kept;
    private final WorkspaceSettings workspace;

    /// From the texts that were kept, by name.
    public PersonalSettings(Map<String, String> kept, WorkspaceSettings workspace) {
        this.kept = Map.copyOf(kept);
        this.workspace = workspace;
    }

    /// When their reminder comes, in their own zone.
    public LocalTime reminderTime() {
        return Optional.ofNullable(kept.get(Setting.MY_REMINDER_TIME.key()))
                .map(LocalTime::parse)
                .orElseGet(workspace::reminderTime);
    }

    /// Days on which they get it.
    public WorkdaySet workdays() {
        return Optional.ofNullable(kept.get(Setting.MY_WORKDAYS.key()))
                .flatMap(WorkdaySet::parse)
                .orElseGet(workspace::workdays);
    }

    /// False when they don't want it.
    public boolean reminders() {
        return !"off".equals(kept.get(Setting.MY_REMINDERS.key()));
    }

    /// The text in force of one of them, in words.
    public String text(Setting setting) {
        return switch (setting) {
            case MY_REMINDER_TIME -> reminderTime().toString();
            case MY_WORKDAYS -> workdays().toString();
            default -> kept.getOrDefault(setting.key(), setting.standard());
        };
    }
}
