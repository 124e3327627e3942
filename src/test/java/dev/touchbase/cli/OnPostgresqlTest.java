package dev.touchbase.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import dev.touchbase.store.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// The commands on a PostgreSQL that `TOUCHBASE_DATABASE` names.
class OnPostgresqlTest {

    private static final String PASSWORD = "open-sesame-42";
    private static final Map<String, String> SLACK =
            Map.of("SLACK_BOT_TOKEN", "xoxb-123456789012-abc", "SLACK_APP_TOKEN", "xapp-1-A012345-6789-abc");

    private final StringWriter said = new StringWriter();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Appender<ILoggingEvent> console = root.getAppender("console");

    @TempDir
    private Path folder = Path.of(".");

    @BeforeEach
    void everythingIsLogged() {
        log.start();
        root.detachAppender(console);
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
    }

    @AfterEach
    void asBefore() {
        root.detachAppender(log);
        root.addAppender(console);
        root.setLevel(Level.WARN);
    }

    @Test
    void imports_and_the_policy_work_there_and_the_password_is_shown_nowhere() throws IOException {
        String database = TestDatabase.postgresUrl() + "&password=" + PASSWORD;
        Path customers = Files.writeString(folder.resolve("customers.csv"), "name,email\nAcme,ann@acme.example\n");

        assertThat(run(database, "import", "customers", customers.toString())).isZero();
        assertThat(run(database, "policy", "export")).isZero();
        assertThat(run(database, "import", "customers", customers.toString(), "--dry-run"))
                .isZero();

        assertThat(everything())
                .contains("1 row: 1 new", "1 row: 0 new, 0 changed, 1 unchanged")
                .doesNotContain(PASSWORD);
    }

    @Test
    void a_database_that_is_not_there_is_said_in_a_sentence() {
        String database =
                TestDatabase.postgresUrl().replaceFirst("/touchbase_\\d+", "/nowhere") + "&password=" + PASSWORD;

        assertThat(run(database, "serve")).isEqualTo(1);

        assertThat(said.toString())
                .contains("has no database named nowhere: check the name")
                .hasLineCount(1);
        assertThat(everything()).doesNotContain(PASSWORD);
    }

    @Test
    void a_server_that_does_not_answer_is_said_in_a_sentence() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        String database = "jdbc:postgresql://127.0.0.1:%d/touchbase?user=u&password=%s".formatted(free, PASSWORD);

        assertThat(run(database, "serve")).isEqualTo(1);

        assertThat(said.toString())
                .startsWith("Touchbase can't start: PostgreSQL can't be reached at 127.0.0.1:%d: check that it runs"
                        .formatted(free))
                .hasLineCount(1);
        assertThat(everything()).doesNotContain(PASSWORD);
    }

    @Test
    void an_address_that_can_not_be_one_ends_serve_and_is_wrong_usage_of_a_command() {
        String database = "jdbc:postgresql://u:" + PASSWORD + "@db/touchbase";

        assertThat(run(database, "serve")).isEqualTo(1);
        assertThat(run("data/touchbase.db", "policy", "--database", database, "export"))
                .isEqualTo(2);

        assertThat(everything())
                .contains("has user and password before the host")
                .doesNotContain(PASSWORD);
    }

    private String everything() {
        return said + log.list.stream().map(OnPostgresqlTest::whole).collect(Collectors.joining("\n"));
    }

    private static String whole(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null ? "" : thrown.getMessage());
    }

    private int run(String database, String... args) {
        Map<String, String> environment = new HashMap<>(SLACK);
        environment.put("TOUCHBASE_DATABASE", database);
        var writer = new PrintWriter(said, true);
        return Touchbase.run(new Console(environment, writer, writer), args);
    }
}
