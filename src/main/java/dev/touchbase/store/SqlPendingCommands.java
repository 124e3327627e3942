package dev.touchbase.store;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.PendingCommand;
import dev.touchbase.domain.audit.PendingCommands;
import dev.touchbase.domain.staff.StaffId;
import java.time.Duration;
import java.util.Optional;

/// Commands that wait, in the table pending_command; old ones are forgotten whenever one is added.
public final class SqlPendingCommands implements PendingCommands {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Database database;

    /// Commands in `database`.
    public SqlPendingCommands(Database database) {
        this.database = database;
    }

    @Override
    public void keep(WorkspaceId workspace, PendingCommand command) {
        database.write(handle -> {
            handle.createUpdate("DELETE FROM pending_command WHERE workspace_id = :workspace AND kept_at < :before")
                    .bind("workspace", workspace)
                    .bind("before", command.at().minus(REMEMBERED))
                    .execute();
            return handle.createUpdate("""
                            INSERT INTO pending_command (workspace_id, token, staff_id, command, answer_to, kept_at)
                            VALUES (:workspace, :token, :staff, :text, :answerTo, :at)
                            """)
                    .bind("workspace", workspace)
                    .bindMethods(command)
                    .execute();
        });
    }

    @Override
    public Optional<PendingCommand> find(WorkspaceId workspace, String token) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM pending_command WHERE workspace_id = :workspace AND token = :token
                        """)
                .bind("workspace", workspace)
                .bind("token", token)
                .map(Row.mapper(row -> new PendingCommand(
                        row.text("token"),
                        row.id("staff_id", StaffId::new),
                        row.text("command"),
                        row.text("answer_to"),
                        row.instant("kept_at"))))
                .findOne());
    }
}
