package dev.touchbase.store;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.Workspaces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Workspaces, in the table workspace.
public final class SqlWorkspaces implements Workspaces {

    private static final RowMapper<Workspace> MAPPER = Row.mapper(row -> new Workspace(
            row.id("id", WorkspaceId::new),
            row.textOrNull("slack_team"),
            row.text("name"),
            row.number("settings_version")));

    private final Database database;

    /// Workspaces in `database`.
    public SqlWorkspaces(Database database) {
        this.database = database;
    }

    /// Its key is always 1, so that two who ask first at once make one.
    @Override
    public Workspace single(Instant now) {
        return all().stream()
                .findFirst()
                .orElseGet(() -> database.write(handle -> {
                    handle.createUpdate("""
                            INSERT INTO workspace (id, name, settings_version, created_at) VALUES (1, 'workspace', 0, :now)
                            ON CONFLICT (id) DO NOTHING
                            """).bind("now", now).execute();
                    return all().getFirst();
                }));
    }

    @Override
    public List<Workspace> all() {
        return database.read(handle -> handle.createQuery("SELECT * FROM workspace ORDER BY created_at, id")
                .map(MAPPER)
                .list());
    }

    @Override
    public Optional<Workspace> bySlackTeam(String team) {
        return database.read(handle -> handle.createQuery("SELECT * FROM workspace WHERE slack_team = :team")
                .bind("team", team)
                .map(MAPPER)
                .findOne());
    }

    @Override
    public Workspace bind(WorkspaceId id, String team, String name) {
        return database.write(handle -> handle.createQuery("""
                        UPDATE workspace SET slack_team = :team, name = :name
                        WHERE id = :id AND (slack_team IS NULL OR slack_team = :team)
                        RETURNING *
                        """)
                .bind("id", id)
                .bind("team", team)
                .bind("name", name)
                .map(MAPPER)
                .findOne()
                .orElseThrow(() -> Refused.overtaken(
                        "This database belongs to another Slack workspace already; use another database for " + name
                                + ".")));
    }

    @Override
    public long bumpSettingsVersion(WorkspaceId id) {
        return database.write(handle ->
                handle.createQuery("""
                        UPDATE workspace SET settings_version = settings_version + 1 WHERE id = :id
                        RETURNING settings_version
                        """).bind("id", id).mapTo(Long.class).one());
    }
}
