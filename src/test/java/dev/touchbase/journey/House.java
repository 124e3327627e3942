package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.Secret;
import dev.touchbase.SettableClock;
import dev.touchbase.Settings;
import dev.touchbase.Wiring;
import dev.touchbase.cli.Console;
import dev.touchbase.cli.SandboxData;
import dev.touchbase.cli.Touchbase;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Person;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A whole Touchbase with its Slack, for one test: a small firm on the morning of Monday, 23 November 2026, 7:30 in
/// London. Its clock stands still until it is moved.
///
/// ```java
/// try (var house = House.open()) {
///     house.as("priya").types("/contact log acme call reached").sees("Logged");
///     house.skipTo("Tue 09:00");
///     house.dm("sam").expect("3 due");
/// }
/// ```
///
/// Closing it fails the test when the app did anything that Slack would have refused, or logged an error, unless that
/// was
/// announced.
public final class House implements AutoCloseable {

    /// Where the firm works.
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /// When each house opens.
    public static final Instant START =
            LocalDateTime.parse("2026-11-23T07:30").atZone(ZONE).toInstant();

    private static final Instant FURNISHED =
            LocalDateTime.parse("2026-11-23T08:00").atZone(ZONE).toInstant();
    private static final Furniture EMPTY = (data, business, workspace) -> {};
    private static final Duration FOR_A_BUSY_MACHINE = Duration.ofSeconds(10);

    /// The two ways in which Slack reaches the app.
    public enum By {
        HTTP,
        SOCKET_MODE
    }

    private static TestDatabase.Kind kind = TestDatabase.Kind.SQLITE;

    private final Path directory;
    private String database;
    private final StandInSlack slack;
    private final By door;
    private SettableClock clock;
    private Wiring touchbase;
    private final ErrorLog errors = new ErrorLog();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private boolean problemsExpected;
    private boolean errorsExpected;

    private House(Workspace workspace, By door, Instant start, Furniture furniture) {
        directory = temporary();
        database = kind == TestDatabase.Kind.SQLITE
                ? directory.resolve("touchbase.db").toString()
                : TestDatabase.postgresUrl();
        this.door = door;
        clock = new SettableClock(InstantSource.fixed(start), start);
        furniture.into(database, clock, workspace);
        slack = StandInSlack.start(workspace, 0);
        slack.patience(FOR_A_BUSY_MACHINE);
        touchbase = started();
    }

    /// What is in the database before the app starts on it.
    @FunctionalInterface
    private interface Furniture {
        void into(String data, InstantSource business, Workspace workspace);
    }

    private Wiring started() {
        var wiring = new Wiring(
                settings(door), Wiring.Circumstances.movable(clock, (reference, fault) -> faults.add(fault)));
        var app = "http://127.0.0.1:" + wiring.port();
        slack.clockAt(URI.create(app + "/sandbox/clock"));
        if (door == By.HTTP) {
            slack.deliverTo(URI.create(app + "/slack/events"));
        }
        slack.awaitApp(Duration.ofSeconds(10));
        return wiring;
    }

    /// From now on houses keep their data in a database of this kind. Journeys run one after the other.
    static void areKeptIn(TestDatabase.Kind database) {
        kind = database;
    }

    /// The usual firm, over HTTP.
    public static House open() {
        return open(By.HTTP);
    }

    /// The usual firm, over either door.
    public static House open(By door) {
        return new House(firm(), door, START, EMPTY);
    }

    /// Another workspace, over HTTP.
    public static House open(Workspace workspace) {
        return new House(workspace, By.HTTP, START, EMPTY);
    }

    /// Another workspace and another day, over HTTP.
    public static House open(Workspace workspace, Instant start) {
        return new House(workspace, By.HTTP, start, EMPTY);
    }

    /// The usual firm with the sample firm's customers and history, on the same Monday at 8:00, over HTTP.
    public static House furnished() {
        return furnished(firm(), FURNISHED);
    }

    /// The same with other people or on another day; whoever the sample firm names must be among them.
    public static House furnished(Workspace workspace, Instant start) {
        return new House(workspace, By.HTTP, start, SandboxData::furnish);
    }

    /// Sam (sales), Priya (service), Lena (account manager, in Berlin), Tom (marketing), Maria (owner, a workspace
    /// admin); Gus, a guest; Stella, of another company. The bot is in #general and #customers, and not in #random.
    public static Workspace firm() {
        return Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0SAM000001", "sam", "Sam Okafor"))
                .member(Member.of("U0PRIYA0001", "priya", "Priya Raman"))
                .member(Member.of("U0LENA00001", "lena", "Lena Brandt")
                        .withZone("Europe/Berlin")
                        .withLocale("de-DE"))
                .member(Member.of("U0TOM000001", "tom", "Tom Hale"))
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch").asAdmin())
                .member(Member.of("U0GUS000001", "gus", "Gus Guest").asGuest())
                .member(Member.of("U0STELLA001", "stella", "Stella Stranger").asStranger())
                .channel("C0GENERAL01", "general")
                .channel("C0CUSTOMERS", "customers")
                .channelWithoutBot("C0RANDOM001", "random")
                .build();
    }

    /// The usual firm without customers, whose people are staff already, each with their hat; its zone is London's.
    public static House staffed() {
        return staffed(firm(), START);
    }

    /// The same with other people or on another day.
    public static House staffed(Workspace workspace, Instant start) {
        return new House(workspace, By.HTTP, start, Scene::staffed);
    }

    /// What happens before the journey begins, written through the use cases.
    Scene scene() {
        return new Scene(this);
    }

    /// Somebody at their Slack, in #general until they go elsewhere.
    public Person as(String handle) {
        return slack.as(handle);
    }

    /// Somebody's direct message with the bot.
    public DirectMessage dm(String handle) {
        return new DirectMessage(slack.as(handle));
    }

    /// The stand-in itself, for its channels, calls and faults.
    public StandInSlack slack() {
        return slack;
    }

    /// The running app, for its use cases and ports.
    public Wiring touchbase() {
        return touchbase;
    }

    /// The business's time.
    public Instant now() {
        return clock.instant();
    }

    /// Moves the clock forward, and returns when everything due has been sent.
    public House skipTo(Instant moment) {
        clock.moveTo(moment);
        return this;
    }

    /// The same by the clock on the wall of `zone`.
    public House skipTo(LocalDateTime moment, ZoneId zone) {
        return skipTo(moment.atZone(zone).toInstant());
    }

    /// The same by weekday and time in London, such as "Tue 09:00": the next moment that is both.
    public House skipTo(String dayAndTime) {
        var words = dayAndTime.split(" ");
        var day = weekday(words[0]);
        var here = now().atZone(ZONE).toLocalDateTime();
        var moment = here.with(TemporalAdjusters.nextOrSame(day)).with(LocalTime.parse(words[1]));
        return skipTo(moment.isAfter(here) ? moment : moment.plusWeeks(1), ZONE);
    }

    /// Stops the app and starts it again on the same database, as after a reboot; returns when it has looked at what is
    /// due.
    public House restarts() {
        return isDownUntil(now());
    }

    /// Stops the app, and starts it again on the same database when it is `moment`.
    public House isDownUntil(Instant moment) {
        touchbase.close();
        clock = new SettableClock(InstantSource.fixed(moment), moment);
        touchbase = started();
        touchbase.wake();
        return this;
    }

    /// The same by the clock on the wall in London.
    public House isDownUntil(LocalDateTime moment) {
        return isDownUntil(moment.atZone(ZONE).toInstant());
    }

    /// Runs a command of `./touchbase` while the app is stopped, and starts it again.
    public Ran cliWhileStopped(String... args) {
        int port = touchbase.port();
        touchbase.close();
        var ran = run(port, args);
        clock = new SettableClock(InstantSource.fixed(now()), now());
        touchbase = started();
        touchbase.wake();
        return ran;
    }

    /// The folder that the database is in.
    public Path folder() {
        return directory;
    }

    /// Stops the app, copies its SQLite to a PostgreSQL, and starts it there.
    House movesToPostgres() {
        int port = touchbase.port();
        touchbase.close();
        var moved = TestDatabase.postgresUrl();
        var copied = run(port, "copy-to", moved);
        assertThat(copied.exit()).as(copied.err()).isZero();
        database = moved;
        clock = new SettableClock(InstantSource.fixed(now()), now());
        touchbase = started();
        return this;
    }

    /// A second app that shares this one's database and Slack, with a clock of its own that begins where this one's
    /// stands.
    Wiring another(SettableClock itsClock) {
        return new Wiring(
                settings(door), Wiring.Circumstances.movable(itsClock, (reference, fault) -> faults.add(fault)));
    }

    /// Runs a command of `./touchbase` beside the running app, on the same database.
    public Ran cli(String... args) {
        return run(touchbase.port(), args);
    }

    private Ran run(int port, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(
                Map.of("TOUCHBASE_DATABASE", database, "PORT", String.valueOf(port)),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        return new Ran(Touchbase.run(console, args), out.toString(), err.toString());
    }

    /// What `/metrics` shows on this machine.
    public String metrics() {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + touchbase.port() + "/metrics"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
            return answer.body();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    /// The variables that the app would be started with from the command line.
    public Map<String, String> environment() {
        return Map.of(
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret(),
                "SLACK_API_URL", slack.apiUrl(),
                "TOUCHBASE_DATABASE", database,
                "PORT", String.valueOf(touchbase.port()));
    }

    /// What a command of the command line ended with.
    public record Ran(int exit, String out, String err) {}

    /// The rows that a query finds, past all code of ours: by column, in order.
    public List<Map<String, Object>> sql(String query) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<Map<String, Object>> all = new ArrayList<>();
            var columns = rows.getMetaData();
            while (rows.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnLabel(i), rows.getObject(i));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
    }

    /// Changes rows behind the app's back, as a fault or a newer version would.
    public void tampers(String statement) {
        try (var connection = connection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        } catch (SQLException wrong) {
            throw new AssertionError(wrong);
        }
    }

    /// How many rows a table has, under a condition.
    public long count(String tableAndCondition) {
        return ((Number) sql("SELECT count(*) AS n FROM " + tableAndCondition)
                        .getFirst()
                        .get("n"))
                .longValue();
    }

    /// Announces that Slack will have something to complain of.
    public House expectingProblems() {
        problemsExpected = true;
        return this;
    }

    /// Announces that an error will be logged.
    public House expectingErrors() {
        errorsExpected = true;
        return this;
    }

    @Override
    public void close() {
        List<String> broken;
        try {
            broken = touchbase.store().database.integrityCheck();
            touchbase.close();
            slack.close();
        } finally {
            errors.close();
        }
        assertThat(broken).as("what is wrong with the database").isEmpty();
        if (!errorsExpected) {
            assertThat(faults).as("faults that gestures met").isEmpty();
            assertThat(errors.lines()).as("errors in the log").isEmpty();
        }
        if (!problemsExpected) {
            assertThat(slack.problems()).as("what Slack would have refused").isEmpty();
        }
        delete();
    }

    private Settings settings(By door) {
        return new Settings(
                Optional.of(new Secret(slack.botToken())),
                door == By.SOCKET_MODE ? Optional.of(new Secret(slack.appToken())) : Optional.empty(),
                Optional.of(new Secret(slack.signingSecret())),
                Optional.of(URI.create(slack.apiUrl())),
                database,
                Optional.empty(),
                0);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.startsWith("jdbc:") ? database : "jdbc:sqlite:" + database);
    }

    private static DayOfWeek weekday(String word) {
        for (var day : DayOfWeek.values()) {
            if (day.name().startsWith(word.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + word);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("house");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void delete() {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
