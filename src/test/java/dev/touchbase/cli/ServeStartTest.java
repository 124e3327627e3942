package dev.touchbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `./touchbase serve` with something wrong names all of it in one message, ends with 1, and has written nothing.
class ServeStartTest {

    private static final Map<String, String> RIGHT =
            Map.of("SLACK_BOT_TOKEN", "xoxb-123456789012-abc", "SLACK_APP_TOKEN", "xapp-1-A012345-6789-abc");

    @TempDir
    private Path directory = Path.of(".");

    private final StringWriter said = new StringWriter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SLACK_BOT_TOKEN=                                     | SLACK_BOT_TOKEN is missing
            SLACK_APP_TOKEN=                                     | SLACK_APP_TOKEN is missing
            SLACK_BOT_TOKEN= SLACK_APP_TOKEN=                    | SLACK_BOT_TOKEN is missing; SLACK_APP_TOKEN is missing
            SLACK_BOT_TOKEN=xapp-1-A012345-6789-abc              | SLACK_BOT_TOKEN is not a bot token
            SLACK_APP_TOKEN=xoxb-123456789012-abc                | SLACK_APP_TOKEN is not an app-level token
            SLACK_BOT_TOKEN=xoxb- SLACK_APP_TOKEN=xapp-          | SLACK_BOT_TOKEN is not; SLACK_APP_TOKEN is not
            SLACK_APP_TOKEN= SLACK_SIGNING_SECRET=short          | SLACK_SIGNING_SECRET is not a signing secret
            SLACK_SIGNING_SECRET=with-a-dash-0123456789          | SLACK_SIGNING_SECRET is not a signing secret
            SLACK_CLIENT_ID=1.2                                  | SLACK_CLIENT_ID is for many workspaces
            SLACK_CLIENT_SECRET=x SLACK_CLIENT_ID=1.2            | SLACK_CLIENT_ID is; SLACK_CLIENT_SECRET is
            SLACK_API_URL=http://127.0.0.1:1/api                 | SLACK_API_URL must end in /api/
            SLACK_API_URL=ftp://127.0.0.1/api/                   | SLACK_API_URL must be an http or https address
            TOUCHBASE_URL=touchbase.example.com                  | TOUCHBASE_URL must be an http or https address
            TOUCHBASE_URL=javascript:alert(1) PORT=x             | TOUCHBASE_URL must be; PORT must be
            TOUCHBASE_HEARTBEAT_URL=http://example.com/ping      | TOUCHBASE_HEARTBEAT_URL must begin with https://
            TOUCHBASE_METRICS_TOKEN=short                        | TOUCHBASE_METRICS_TOKEN is too short
            TOUCHBASE_LOG=xml                                    | TOUCHBASE_LOG must be text or json
            PORT=0                                               | PORT must be a number
            PORT=65536                                           | PORT must be a number
            PORT=-1 SLACK_CLIENT_ID=1 SLACK_BOT_TOKEN=           | PORT must; SLACK_CLIENT_ID is; SLACK_BOT_TOKEN is missing
            TOUCHBASE_DATABASE=mysql://db/x                      | TOUCHBASE_DATABASE must be a file
            TOUCHBASE_DATABASE=jdbc:mysql://db/x PORT=0          | TOUCHBASE_DATABASE must be a file; PORT must be
            TOUCHBASE_DATABASE=postgres://u:p@db/x               | TOUCHBASE_DATABASE must begin with jdbc:postgresql://
            TOUCHBASE_DATABASE=jdbc:postgresql://db              | TOUCHBASE_DATABASE names no database
            TOUCHBASE_DATABASE=jdbc:postgresql://u@db/x          | has user and password before the host
            TOUCHBASE_DATABASE=jdbc:postgresql://db:pg/x?u       | has a port that is no number; not written NAME=VALUE
            TOUCHBASE_DATABASE=jdbc:postgresql://127.0.0.1:9/x   | PostgreSQL can't be reached at 127.0.0.1:9
            TOUCHBASE_DATABASE=jdbc:postgresql://127.0.0.1:9/x PORT=0 | PostgreSQL can't be reached; PORT must be
            TOUCHBASE_DATABASE={dir}                             | is a folder: name a file in it
            TOUCHBASE_DATABASE={dir}/notes.txt                   | notes.txt is not a database
            TOUCHBASE_DATABASE={dir}/notes.txt/touchbase.db      | because {dir}/notes.txt is a file and no folder
            TOUCHBASE_DATABASE={dir}/notes.txt SLACK_APP_TOKEN=  | SLACK_APP_TOKEN is missing; is not a database
            TOUCHBASE_DATABASE={dir} PORT=0 TOUCHBASE_URL=x      | is a folder; PORT must; TOUCHBASE_URL must
            """)
    void names_all_faults_at_once(String variables, String faults) throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "Ring Acme back on Monday, please.");
        var environment = environment(variables);

        assertThat(serve(environment)).isEqualTo(1);

        var expected = Arrays.stream(here(faults).split("; ")).toList();
        assertThat(said.toString()).contains(expected).startsWith("Touchbase can't start");
        assertThat(problems()).as(said.toString()).hasSize(expected.size());
        assertThat(said.toString()).doesNotContain("Exception", "java.");
        assertThat(files()).containsExactly("notes.txt");
    }

    @Test
    void a_database_of_a_newer_touchbase_is_left_as_it_is() throws Exception {
        var file = Files.copy(TestDatabase.sqliteFile(), directory.resolve("touchbase.db"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var newer = connection.createStatement()) {
            newer.executeUpdate("""
                    INSERT INTO flyway_schema_history
                    SELECT 999, '999', 'of tomorrow', type, 'V999__of_tomorrow.sql', checksum, installed_by, installed_on,
                           execution_time, success
                    FROM flyway_schema_history WHERE installed_rank = 1
                    """);
        }
        var before = Files.readAllBytes(file);

        assertThat(serve(environment("PORT=0 TOUCHBASE_DATABASE={dir}/touchbase.db")))
                .isEqualTo(1);

        assertThat(said.toString()).contains("newer Touchbase (schema version 999", "PORT must be");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private int serve(Map<String, String> environment) {
        var writer = new PrintWriter(said, true);
        return Touchbase.run(new Console(environment, writer, writer), "serve");
    }

    /// One is said in the first line, several in a line each.
    private List<String> problems() {
        var lines = said.toString().lines().toList();
        return lines.size() == 1
                ? lines
                : lines.stream().filter(line -> line.startsWith("  - ")).toList();
    }

    private Map<String, String> environment(String variables) {
        var environment = new HashMap<>(RIGHT);
        environment.put(
                "TOUCHBASE_DATABASE", directory.resolve("data/touchbase.db").toString());
        for (var each : here(variables).split(" ")) {
            var parts = each.split("=", 2);
            environment.put(parts[0], parts[1]);
        }
        return environment;
    }

    private String here(String text) {
        return text.replace("{dir}", directory.toString());
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(each -> !each.equals(directory))
                    .map(each -> directory.relativize(each).toString())
                    .toList();
        }
    }
}
