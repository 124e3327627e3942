package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.touchbase.Wiring;
import dev.touchbase.cli.Console;
import dev.touchbase.cli.Touchbase;
import dev.touchbase.cli.doctor.Doctor;
import dev.touchbase.cli.doctor.Line;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./touchbase doctor` says of each thing that an installation needs whether it is well, or what to do.
class DoctorTest {

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void of_a_house_in_order_all_is_well() {
        try (var house = House.staffed()) {
            inOrder(house);

            assertThat(found(house)).allMatch(Line::well);
            assertThat(found(house))
                    .extracting(Line::about)
                    .contains(
                            "settings",
                            "secrets",
                            "serve",
                            "folder",
                            "disk",
                            "database",
                            "schema",
                            "backup",
                            "power",
                            "notices",
                            "slack",
                            "scopes",
                            "clock",
                            "zones");
        }
    }

    @Test
    void each_thing_that_is_not_well_is_named_with_what_to_do() throws Exception {
        try (var house = House.staffed()) {
            inOrder(house);
            house.scene().due("2026-11-23", "sam", "Acme Ltd").due("2026-11-23", "priya", "Kelp & Co");
            house.skipTo("Mon 09:00");

            house.tampers(
                    "UPDATE outbox SET state = 'failed', reason = 'channel_not_found' WHERE notice_key LIKE 'reminder-%'");
            assertThat(toDo(house))
                    .singleElement()
                    .satisfies(line -> assertThat(line.says())
                            .startsWith("2 could not be delivered")
                            .contains("(channel_not_found)", "reminder-"));

            house.tampers("UPDATE outbox SET state = 'waiting', lease_until = 9000000000000000, due_at = "
                    + house.now().minusSeconds(3600).getEpochSecond() + "000000 WHERE state = 'failed'");
            assertThat(toDo(house))
                    .singleElement()
                    .satisfies(line -> assertThat(line.says()).contains("has waited 60 min", "stuck-queue.md"));
            house.tampers("UPDATE outbox SET state = 'withdrawn' WHERE state = 'waiting'");

            age(house, Duration.ofHours(27));
            assertThat(toDo(house))
                    .singleElement()
                    .satisfies(line -> assertThat(line.says()).contains("27 hours old", "./touchbase backup"));
            for (var backup : backups(house)) {
                Files.delete(backup);
            }
            assertThat(toDo(house)).extracting(Line::about).containsExactly("backup");
            inOrder(house);

            Files.setPosixFilePermissions(house.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
            assertThat(toDo(house))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.says()).contains(house.folder() + " is open to others", "chmod 700"));
            Files.setPosixFilePermissions(house.folder(), PosixFilePermissions.fromString("rwx------"));

            house.as("maria").types("/contact settings notices off");
            assertThat(toDo(house))
                    .singleElement()
                    .satisfies(line -> assertThat(line.says()).contains("/contact settings notices on"));
        }
    }

    @Test
    void what_slack_says_is_told_too() throws Exception {
        try (var house = House.staffed()) {
            inOrder(house);
            assertThat(toDo(house, Map.of("SLACK_BOT_TOKEN", "xoxb-somebody-elses-token")))
                    .singleElement()
                    .satisfies(
                            line -> assertThat(line.says()).contains("does not accept the bot token (invalid_auth)"));
            house.expectingProblems();

            var another = slack("commands,chat:write");
            var fast = InstantSource.offset(Wiring.machineClock(), Duration.ofMinutes(3));
            assertThat(toDo(house, Map.of("SLACK_API_URL", url(another)), fast))
                    .extracting(Line::says)
                    .satisfiesExactly(
                            scopes -> assertThat(scopes)
                                    .startsWith("The token lacks im:write, im:history, channels:read"),
                            clock -> assertThat(clock).contains("is 3 min ahead of Slack's"));
            another.stop(0);
        }
    }

    @Test
    void nothing_answers_and_no_database_is_there() {
        var environment = Map.of(
                "SLACK_SIGNING_SECRET",
                "not one",
                "PORT",
                "9",
                "TOUCHBASE_DATABASE",
                directory.resolve("new/touchbase.db").toString());

        assertThat(new Doctor(environment, Wiring.machineClock(), Wiring.machineClock()).lines())
                .filteredOn(line -> !line.well())
                .extracting(Line::says)
                .anyMatch(line -> line.startsWith("SLACK_BOT_TOKEN is missing"))
                .anyMatch(line -> line.startsWith("SLACK_SIGNING_SECRET is not"))
                .anyMatch(line -> line.startsWith("Nothing answers on port 9"))
                .anyMatch(line -> line.startsWith("There is none yet"));
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void it_ends_with_1_where_something_is_to_do_and_with_2_where_it_is_not_understood() {
        try (var house = House.staffed()) {
            var said = new StringWriter();
            var writer = new PrintWriter(said, true);

            assertThat(Touchbase.run(new Console(house.environment(), writer, writer), "doctor"))
                    .isEqualTo(1);
            assertThat(said.toString())
                    .contains("ok     serve     It runs and is ready.", "to do  backup", " things are to do.")
                    .doesNotContain(house.slack().botToken(), house.slack().signingSecret(), "xoxb-", "Exception");
            assertThat(Touchbase.run(new Console(house.environment(), writer, writer), "doctor", "--now"))
                    .isEqualTo(2);
        }
    }

    @Test
    void it_changes_nothing_in_a_database_that_nobody_serves() throws IOException {
        var file = Files.copy(TestDatabase.sqliteFile(), directory.resolve("touchbase.db"));
        var before = contents();

        var lines = new Doctor(
                        Map.of("PORT", "9", "TOUCHBASE_DATABASE", file.toString()),
                        Wiring.machineClock(),
                        Wiring.machineClock())
                .lines();

        assertThat(lines).extracting(Line::about).contains("database", "schema", "power");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void a_postgresql_is_looked_at_as_well() {
        var environment = Map.of("PORT", "9", "TOUCHBASE_DATABASE", TestDatabase.postgresUrl());

        assertThat(new Doctor(environment, Wiring.machineClock(), Wiring.machineClock()).lines())
                .filteredOn(
                        line -> List.of("database", "schema", "power", "backup").contains(line.about()))
                .extracting(Line::toString)
                .satisfiesExactly(
                        database -> assertThat(database).startsWith("ok     database  PostgreSQL "),
                        schema -> assertThat(schema).startsWith("ok     schema"),
                        backup -> assertThat(backup).startsWith("ok     backup").contains("pg_dump"),
                        // The tests' server is set so, to be quick.
                        power -> assertThat(power).startsWith("to do  power").contains("fsync = off"));
    }

    /// It has looked and audited, and has a backup.
    private static void inOrder(House house) {
        house.touchbase().wake();
        house.cli("backup");
    }

    private static void age(House house, Duration old) throws IOException {
        for (var backup : backups(house)) {
            Files.setLastModifiedTime(
                    backup, FileTime.from(Wiring.machineClock().instant().minus(old)));
        }
    }

    private static List<Path> backups(House house) throws IOException {
        try (var files = Files.list(house.folder().resolve("backups"))) {
            return files.toList();
        }
    }

    private Map<String, Integer> contents() throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).hashCode());
            }
        }
        return contents;
    }

    /// A Slack that gives the token these scopes.
    private static HttpServer slack(String scopes) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", exchange -> {
            var answer = "{\"ok\":true,\"team\":\"Slow\",\"team_id\":\"T0SLOW00001\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("X-OAuth-Scopes", scopes);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    private static List<Line> toDo(House house) {
        return toDo(house, Map.of());
    }

    private static List<Line> toDo(House house, Map<String, String> changed) {
        return toDo(house, changed, Wiring.machineClock());
    }

    private static List<Line> toDo(House house, Map<String, String> changed, InstantSource transport) {
        var environment = new HashMap<>(house.environment());
        environment.putAll(changed);
        return new Doctor(environment, house::now, transport)
                .lines().stream().filter(line -> !line.well()).toList();
    }

    private static List<Line> found(House house) {
        return new Doctor(house.environment(), house::now, Wiring.machineClock()).lines();
    }
}
