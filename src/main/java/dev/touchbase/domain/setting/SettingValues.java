package dev.touchbase.domain.setting;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.StaffId;
import java.util.Map;

/// Where settings are kept, as the text that was accepted.
public interface SettingValues {

    /// The workspace's own values by name; what was never set is absent.
    Map<String, String> of(WorkspaceId workspace);

    /// One person's own values by name.
    Map<String, String> of(WorkspaceId workspace, StaffId staff);

    /// Sets a value of the workspace; null takes it back to the default.
    void put(WorkspaceId workspace, String name, @org.jspecify.annotations.Nullable String value);

    /// Sets a value of one person; null takes it back to the default.
    void put(WorkspaceId workspace, StaffId staff, String name, @org.jspecify.annotations.Nullable String value);
}
