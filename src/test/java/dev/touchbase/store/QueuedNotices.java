package dev.touchbase.store;

import dev.touchbase.domain.notice.Notice;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Takes what stands in a SQLite outbox out of it, whatever paces and leases say.
public final class QueuedNotices {

    private QueuedNotices() {}

    /// All of it; the outbox is empty then.
    public static List<Notice> takenFrom(Path file) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            List<Notice> all = new ArrayList<>();
            try (var rows = statement.executeQuery("SELECT kind, content FROM outbox ORDER BY id")) {
                while (rows.next()) {
                    all.add(NoticeText.read(rows.getString(1), rows.getString(2)));
                }
            }
            statement.executeUpdate("DELETE FROM outbox");
            return all;
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
