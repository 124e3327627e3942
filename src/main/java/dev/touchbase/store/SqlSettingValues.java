package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.setting.SettingValues;
import dev.touchbase.domain.staff.StaffId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Settings, in the tables setting and staff_setting; a default has no row.
public final class SqlSettingValues implements SettingValues {

    private final Database database;

    /// Settings in `database`.
    public SqlSettingValues(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, String> of(WorkspaceId workspace) {
        return map(database.read(
                handle -> handle.createQuery("SELECT name, value FROM setting WHERE workspace_id = :workspace")
                        .bind("workspace", workspace)
                        .map(Row.mapper(SqlSettingValues::entry))
                        .list()));
    }

    @Override
    public Map<String, String> of(WorkspaceId workspace, StaffId staff) {
        return map(database.read(handle -> handle.createQuery("""
                        SELECT name, value FROM staff_setting WHERE workspace_id = :workspace AND staff_id = :staff
                        """)
                .bind("workspace", workspace)
                .bind("staff", staff)
                .map(Row.mapper(SqlSettingValues::entry))
                .list()));
    }

    @Override
    public void put(WorkspaceId workspace, String name, @Nullable String value) {
        database.write(handle -> {
            database.journal().touching(FactTable.SETTING, name);
            return value == null
                    ? handle.createUpdate("DELETE FROM setting WHERE workspace_id = :workspace AND name = :name")
                            .bind("workspace", workspace)
                            .bind("name", name)
                            .execute()
                    : handle.createUpdate("""
                                    INSERT INTO setting (workspace_id, name, value) VALUES (:workspace, :name, :value)
                                    ON CONFLICT (workspace_id, name) DO UPDATE SET value = excluded.value
                                    """)
                            .bind("workspace", workspace)
                            .bind("name", name)
                            .bind("value", value)
                            .execute();
        });
    }

    @Override
    public void put(WorkspaceId workspace, StaffId staff, String name, @Nullable String value) {
        database.write(handle -> {
            String id = staff.value() + "/" + name;
            database.journal().touching(FactTable.STAFF_SETTING, id);
            return value == null
                    ? handle.createUpdate("DELETE FROM staff_setting WHERE workspace_id = :workspace AND id = :id")
                            .bind("workspace", workspace)
                            .bind("id", id)
                            .execute()
                    : handle.createUpdate("""
                                    INSERT INTO staff_setting (workspace_id, id, staff_id, name, value)
                                    VALUES (:workspace, :id, :staff, :name, :value)
                                    ON CONFLICT (workspace_id, id) DO UPDATE SET value = excluded.value
                                    """)
                            .bind("workspace", workspace)
                            .bind("id", id)
                            .bind("staff", staff)
                            .bind("name", name)
                            .bind("value", value)
                            .execute();
        });
    }

    private static Map.Entry<String, String> entry(Row row) throws java.sql.SQLException {
        return Map.entry(row.text("name"), row.text("value"));
    }

    private static Map<String, String> map(List<Map.Entry<String, String>> entries) {
        return entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
