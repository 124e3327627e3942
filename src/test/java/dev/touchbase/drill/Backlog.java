package dev.touchbase.drill;

import dev.touchbase.WiredStore;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.sandbox.Calls.Call;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Many notices that are due, to the members of a workspace in turn, and what of them stands in Slack.
public final class Backlog {

    private final String database;
    private final List<String> keys = new ArrayList<>();

    private Backlog(String database) {
        this.database = database;
    }

    /// Puts them into a database that nobody serves yet, and makes the members staff who were greeted.
    public static Backlog of(int notices, Workspace team, String database) {
        var backlog = new Backlog(database);
        try (var store = new WiredStore(database, InstantSource.system())) {
            var workspace = store.workspaces.single(now()).id();
            var staff = store.database.inTransaction(() -> team.members().stream()
                    .map(member -> store.staff.add(new Staff(
                            new StaffId(0),
                            workspace,
                            member.id(),
                            member.realName(),
                            member.email(),
                            member.zone(),
                            Locale.UK,
                            Standing.ADMIN,
                            true,
                            Set.of())))
                    .peek(each -> store.staff.greet(workspace, each.id()))
                    .toList());
            store.database.inTransaction(() -> {
                for (int i = 0; i < notices; i++) {
                    var to = staff.get(i % staff.size()).id();
                    var notice = new Notice.BackupFailed(LocalDate.EPOCH.plusDays(i / staff.size()), to);
                    store.outbox.put(workspace, notice, now());
                    backlog.keys.add(notice.key());
                }
                return staff;
            });
        }
        return backlog;
    }

    /// How many of them don't stand in Slack.
    public long lost(StandInSlack slack) {
        var stand = new HashSet<>(standing(slack));
        return keys.stream().filter(key -> !stand.contains(key)).count();
    }

    /// How many messages stand in Slack beyond one for each notice.
    public static long repeated(StandInSlack slack) {
        var stand = standing(slack);
        return stand.size() - (long) new HashSet<>(stand).size();
    }

    /// The keys of the notices whose messages stand in Slack, once for each message: what it took, less what it was
    /// told
    /// to delete.
    public static List<String> standing(StandInSlack slack) {
        var deleted = new HashSet<String>();
        slack.calls().of("chat.delete").stream().filter(Call::ok).forEach(call -> deleted.add(place(call)));
        return slack.calls().of("chat.postMessage").stream()
                .filter(Call::ok)
                .filter(call -> !deleted.contains(call.answer().path("channel").asText() + " "
                        + call.answer().path("ts").asText()))
                .map(call -> call.arguments()
                        .path("metadata")
                        .path("event_payload")
                        .path("key")
                        .asText(""))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static String place(Call call) {
        return call.arguments().path("channel").asText() + " "
                + call.arguments().path("ts").asText();
    }

    /// How many are in this state, as the database has it.
    public long inState(String state) throws SQLException {
        return count(database, "SELECT count(*) FROM outbox WHERE state = '" + state + "'");
    }

    /// The number that this SQL counts, past Touchbase.
    public static long count(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database));
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /// What JDBC calls it.
    static String url(String database) {
        return database.startsWith("jdbc:") ? database : "jdbc:sqlite:" + database;
    }

    private static Instant now() {
        return InstantSource.system().instant();
    }
}
