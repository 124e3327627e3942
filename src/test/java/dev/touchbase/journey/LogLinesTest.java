package dev.touchbase.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchbase.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// The log says who did what and how it ended, and nothing that people typed, at the finest level that there is.
class LogLinesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SHIPPED = Path.of("src/main/resources/logback.xml");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final LoggerContext context = root.getLoggerContext();
    private final ByteArrayOutputStream json = new ByteArrayOutputStream();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final List<OutputStreamAppender<ILoggingEvent>> appenders = new ArrayList<>();
    private final Level before = root.getLevel();
    private final Map<Logger, Level> levelsBefore = new HashMap<>();

    @BeforeEach
    void listen() throws IOException {
        listen(new JsonLines(), json);
        var pattern = new PatternLayoutEncoder();
        pattern.setPattern(shippedPattern());
        listen(pattern, text);
        root.setLevel(Level.TRACE);
        shippedLevels();
    }

    @AfterEach
    void stop() {
        root.setLevel(before);
        levelsBefore.forEach(Logger::setLevel);
        appenders.forEach(each -> {
            root.detachAppender(each);
            each.stop();
        });
    }

    @Test
    void nothing_that_people_typed_is_logged_by_any_door_however_it_ends() {
        try (var house = House.staffed().expectingErrors()) {
            house.as("maria")
                    .types("/contact add \"Canaryfirm Ltd\" canaryperson@canary.example +442079460123 sales @sam");
            house.as("sam")
                    .types("/contact log canaryfirm call reached canarynote-by-command")
                    .sees("Logged");
            house.as("sam").types("/contact log canaryfrim call reached canarynote-misspelt");
            house.as("sam").types("/contact canaryword");
            house.as("sam")
                    .types("/contact log canaryfirm")
                    .fills("Note", "canarynote-by-form")
                    .fills("Outcome", "reached")
                    .submits();
            house.as("sam").types("/contact who canaryfirm").presses("CSV");
            house.as("sam").types("/contact settings notices canaryvalue");
            house.as("sam").types("/contact optout canaryfirm email canaryreason\nwith a line of its own");
            house.as("sam").inDm().says("log canaryfirm call reached canarynote-in-the-direct-message");
            house.as("gus").types("/contact show canaryfirm");
            house.tampers("ALTER TABLE touchpoint RENAME TO gone");
            house.as("sam")
                    .types("/contact log canaryfirm call reached canarynote-in-a-fault")
                    .sees("Something went wrong");
            house.tampers("ALTER TABLE gone RENAME TO touchpoint");

            var all = (json.toString(StandardCharsets.UTF_8) + text.toString(StandardCharsets.UTF_8))
                    .toLowerCase(Locale.ROOT);
            assertThat(all.lines().filter(line -> line.contains("canary"))).isEmpty();
            assertThat(all)
                    .doesNotContain("442079460123", house.slack().botToken().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void each_gesture_has_a_line_with_who_what_how_it_ended_and_how_long() throws Exception {
        try (var house = House.staffed()) {
            house.scene().due("2026-11-23", "sam", "Acme Ltd");
            house.as("sam").types("/contact log acme call reached agreed").presses("Undo");
            house.as("sam").types("/contact settings notices off").sees("owner");
            house.as("gus").types("/contact");
            house.as("sam").types("/contact who acme").presses("CSV");

            var lines = gestures();
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.path("request").asText()).isNotEmpty();
                assertThat(line.path("ms").isNumber()).isTrue();
                assertThat(line.path("at").asText()).endsWith("Z");
            });
            assertThat(lines)
                    .extracting(line ->
                            line.path("act").asText() + " " + line.path("actor").asText() + " "
                                    + line.path("outcome").asText())
                    .contains(
                            "command log U0SAM000001 done",
                            "press undo U0SAM000001 done",
                            "command settings U0SAM000001 denied",
                            "command U0GUS000001 turned away");
            assertThat(lines)
                    .filteredOn(line -> line.path("event").asText().equals("denial"))
                    .hasSize(2);
            assertThat(all())
                    .filteredOn(line -> line.path("event").asText().equals("export"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.path("rows").asInt()).isEqualTo(1));
            assertThat(lines)
                    .filteredOn(line -> line.path("act").asText().equals("command log"))
                    .allSatisfy(
                            line -> assertThat(line.path("workspace").asText()).isEqualTo("1"));
        }
    }

    @Test
    void a_line_stays_a_line_and_what_it_is_made_of_stays_text() throws Exception {
        LoggerFactory.getLogger("Log").warn("one\r\ntwo \"{}\"", "\u001b[31mthree\n2026-11-23 ERROR forged");

        assertThat(json.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(text.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(all().getFirst().path("level").asText()).isEqualTo("WARN");
    }

    private List<JsonNode> gestures() throws IOException {
        return all().stream()
                .filter(line -> line.path("logger").asText().endsWith(".GestureLine"))
                .toList();
    }

    private List<JsonNode> all() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (var line : json.toString(StandardCharsets.UTF_8).lines().toList()) {
            all.add(JSON.readTree(line));
        }
        return all;
    }

    private void listen(Encoder<ILoggingEvent> encoder, ByteArrayOutputStream into) {
        encoder.setContext(context);
        encoder.start();
        var appender = new OutputStreamAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setEncoder(encoder);
        appender.setOutputStream(into);
        appender.start();
        root.addAppender(appender);
        appenders.add(appender);
    }

    /// What the product never logs, at whatever level its own log is.
    private void shippedLevels() throws IOException {
        Pattern.compile("<logger name=\"([^\"]+)\" level=\"([^\"]+)\"/>")
                .matcher(Files.readString(SHIPPED))
                .results()
                .forEach(each -> {
                    var logger = context.getLogger(each.group(1));
                    levelsBefore.put(logger, logger.getLevel());
                    logger.setLevel(Level.toLevel(each.group(2)));
                });
        assertThat(levelsBefore).isNotEmpty();
    }

    /// As the text appender of the product writes, but for the stack, whose word is known there alone.
    private static String shippedPattern() throws IOException {
        var shipped = Pattern.compile("<pattern>(.*?)</pattern>").matcher(Files.readString(SHIPPED));
        assertThat(shipped.find()).isTrue();
        return shipped.group(1).replace("%stack", "%nopex");
    }
}
