package dev.touchbase.drill;

import dev.touchbase.WiredStore;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import dev.touchbase.sandbox.Calls.Call;
import dev.touchbase.sandbox.Member;
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
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/// Many notices that are due, to the members of a workspace in turn, and what of them stands in Slack.
public final class Backlog {

    private final String database;
    private final List<StaffId> staff;
    private final List<Notice> notices = new ArrayList<>();

    private Backlog(String database, List<StaffId> staff) {
        this.database = database;
        this.staff = staff;
    }

    /// Notices in a database that nobody serves yet.
    public static Backlog of(int many, Workspace team, String database) {
        var backlog = staffed(team, database);
        backlog.put(many);
        return backlog;
    }

    /// None yet; the members are staff of the firm who were greeted.
    public static Backlog staffed(Workspace team, String database) {
        try (var store = new WiredStore(database, InstantSource.system())) {
            var workspace = store.workspaces.single(now()).id();
            var staff = store.database.inTransaction(() -> team.members().stream()
                    .map(member -> store.staff
                            .add(new Staff(
                                    new StaffId(0),
                                    workspace,
                                    member.id(),
                                    member.realName(),
                                    member.email(),
                                    member.zone(),
                                    Locale.UK,
                                    Standing.ADMIN,
                                    true,
                                    Set.of()))
                            .id())
                    .toList());
            store.database.inTransaction(() -> {
                staff.forEach(each -> store.staff.greet(workspace, each));
                return staff;
            });
            return new Backlog(database, staff);
        }
    }

    /// So many members, each with a person's name.
    public static Workspace team(int members) {
        var team = Workspace.called("T0HOUSE0001", "Harbour & Finch");
        for (int i = 0; i < members; i++) {
            team.member(Member.of("U0PERSON%03d".formatted(i), "person" + i, "Person " + i));
        }
        return team.channel("C0GENERAL01", "general").build();
    }

    /// Puts so many more on their way.
    public void put(int many) {
        put(many, 1);
    }

    /// Puts so many more on their way, each by all of `writers` who come to the same end at once.
    public void put(int many, int writers) {
        int first = notices.size();
        for (int i = first; i < first + many; i++) {
            notices.add(
                    new Notice.BackupFailed(LocalDate.EPOCH.plusDays(i / staff.size()), staff.get(i % staff.size())));
        }
        var added = List.copyOf(notices.subList(first, first + many));
        CompletableFuture.allOf(IntStream.range(0, writers)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> putAll(added)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /// A thousand in a transaction.
    private void putAll(List<Notice> some) {
        try (var store = new WiredStore(database, InstantSource.system())) {
            var workspace = store.workspaces.single(now()).id();
            for (int from = 0; from < some.size(); from += 1_000) {
                var part = some.subList(from, Math.min(from + 1_000, some.size()));
                store.database.inTransaction(() -> {
                    part.forEach(notice -> store.outbox.put(workspace, notice, now()));
                    return part;
                });
            }
        }
    }

    /// How many of them don't stand in Slack.
    public long lost(StandInSlack slack) {
        var stand = new HashSet<>(standing(slack));
        return notices.stream().filter(notice -> !stand.contains(notice.key())).count();
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

    /// How many messages Slack took, whatever became of them.
    public static long posts(StandInSlack slack) {
        return slack.calls().of("chat.postMessage").stream().filter(Call::ok).count();
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
