package dev.touchbase.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.journey.House;
import dev.touchbase.sandbox.Faults.Fault;
import dev.touchbase.sandbox.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/// S5 and S18: what goes wrong tells people one sentence with a reference and attackers nothing, and neither secrets
/// nor
/// what people typed are in the log, at DEBUG, whatever went wrong.
class LeakTest {

    private static final String NAME = "Kanarienvogel";
    private static final String MAIL = "canary-mail@x.example";
    private static final String PHONE = "2079460123";
    private static final String NOTE = "canary note";
    private static final Pattern INSIDE = Pattern.compile(
            "dev\\.touchbase|\\b(?:java|org|com)\\.[a-z]+\\.|Exception|Error:|SQLITE|jdbi|\\b(?:SELECT|INSERT INTO|UPDATE)\\b|/tmp/|/home/|\\bat [a-z.]+\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile(
            "Something went wrong on our side \\(ref [A-Za-z0-9-]+\\)\\. Nothing was saved; please try again\\.");

    /// What writes into a table, as typed.
    private static final Map<String, String> WRITES = Map.ofEntries(
            Map.entry("touchpoint", "log kanarienvogel call reached canary note"),
            Map.entry("touchpoint_staff", "log kanarienvogel email sent canary note"),
            Map.entry("promise", "promise kanarienvogel canary note by friday"),
            Map.entry("plan", "plan kanarienvogel call tomorrow 3pm canary note"),
            Map.entry("customer", "add \"Other Canary\" sales @sam"),
            Map.entry("person", "add \"Third Canary\" canary-mail@y.example"),
            Map.entry("suppression", "pause kanarienvogel until 1 jan canary note"),
            Map.entry("cadence_rule", "cadence kanarienvogel every 3 weeks"),
            Map.entry("check_in_decision", "skip kanarienvogel canary note"),
            Map.entry("claim", "claim kanarienvogel"),
            Map.entry("assignment", "assign kanarienvogel service @priya"),
            Map.entry("change", "log kanarienvogel visit canary note"),
            Map.entry("gesture", "log kanarienvogel chat reached canary note"),
            Map.entry("verdict", "check kanarienvogel phone"),
            Map.entry("setting", "settings digest-time 08:45"),
            Map.entry("absence", "away until 5 dec cover @priya"));

    @Test
    void secrets_and_what_people_typed_stay_out_of_log_and_figures_and_faults_tell_nothing() throws Exception {
        try (var log = new TalkativeLog();
                var house = House.staffed().expectingErrors().expectingProblems()) {
            var maria = house.as("maria");
            lives(house, maria);
            int faults = storeFaults(house, maria, House.By.HTTP) + slackFaults(house, maria) + badPayloads(house);
            faults += commandLine(house);
            house.as("sam")
                    .types("/contact complaint kanarienvogel canary note")
                    .sees("Complaint");
            faults += overTheSocket();
            assertThat(faults).isGreaterThanOrEqualTo(60);

            maria.types("/contact log kanarienvogel call reached canary note").sees("Logged");
            assertThat(log.printed()).contains("DEBUG").contains("Fault ");
            assertThat(lines(log.printed(), secrets(house)))
                    .as("secrets in the log")
                    .isEmpty();
            assertThat(lines(log.printed(), List.of(NAME, "kanarienvogel", MAIL, PHONE, NOTE)))
                    .as("what people typed in the log")
                    .isEmpty();
            var figures = get(house, "/metrics");
            assertThat(figures)
                    .doesNotContain(NAME, MAIL, PHONE, NOTE)
                    .doesNotContain(secrets(house).toArray(String[]::new));
            house.skipTo("Tue 03:00");
            // The address for late answers is kept for half an hour, as long as Slack takes answers there.
            for (String secret : List.of(house.slack().botToken(), house.slack().signingSecret())) {
                assertThat(filesWith(house, secret))
                        .as("files that hold a secret")
                        .isEmpty();
            }
        }
    }

    private static void lives(House house, Person maria) {
        maria.types(
                        "/contact add \"Kanarienvogel Ltd\" canary-mail@x.example +44 20 7946 0123 sales @sam every 2 weeks")
                .sees("Added");
        maria.types("/contact log kanarienvogel call reached canary note").sees("Logged");
        maria.types("/contact who kanarienvogel").sees("Who contacted");
        maria.types("/contact kanarienvogel").sees("Kanarienvogel");
        maria.types("/contact due team").types("/contact mine").types("/contact check kanarienvogel phone");
        maria.inDm().says("log kanarienvogel email sent canary note").sees("Logged");
        maria.in("#customers").says("@touchbase who kanarienvogel").sees("Who contacted");
        maria.opensHome().home();
        maria.in("#general").types("/contact log kanarienvogel call");
        maria.modal();
        maria.closes();
    }

    /// A table refuses to be written, with a message that must not be seen by anybody.
    private static int storeFaults(House house, Person who, House.By door) {
        int faults = 0;
        for (var write : WRITES.entrySet()) {
            house.tampers("CREATE TRIGGER broken BEFORE INSERT ON " + write.getKey()
                    + " BEGIN SELECT RAISE(ABORT, 'canary note in SELECT of /tmp/x'); END");
            who.types("/contact " + write.getValue());
            if (!write.getKey().equals("verdict") && !write.getKey().equals("setting")) {
                who.sees("Something went wrong on our side");
            }
            tellsNothing(who);
            if (door == House.By.HTTP) {
                who.inDm().says(write.getValue());
                tellsNothing(who);
                who.in("#general");
                faults++;
            }
            house.tampers("DROP TRIGGER broken");
            faults++;
        }
        return faults;
    }

    private static void tellsNothing(Person who) {
        var shown = who.latest();
        assertThat(INSIDE.matcher(shown).find()).as(shown).isFalse();
        if (shown.contains("Something went wrong")) {
            assertThat(SENTENCE.matcher(shown).find()).as(shown).isTrue();
        }
    }

    private static int slackFaults(House house, Person maria) {
        var faults = List.of(
                Map.entry("views.open", Fault.error("invalid_arguments")),
                Map.entry("views.open", Fault.status(500)),
                Map.entry("views.open", Fault.dropBefore()),
                Map.entry("views.publish", Fault.status(503)),
                Map.entry("views.publish", Fault.error("internal_error")),
                Map.entry("chat.postEphemeral", Fault.error("channel_not_found")),
                Map.entry("chat.postMessage", Fault.status(500)),
                Map.entry("conversations.open", Fault.error("fatal_error")));
        faults.forEach(fault -> {
            house.slack().faults().next(fault.getKey(), 1, fault.getValue());
            maria.types("/contact plan kanarienvogel");
            tellsNothing(maria);
            maria.opensHome().in("#general");
            house.as("maria").inDm().says("who kanarienvogel");
        });
        return faults.size();
    }

    private static int badPayloads(House house) throws Exception {
        var bodies = List.of(
                "",
                "payload=",
                "payload=%7B",
                "payload=%5B%5D",
                "payload=null",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%7B%22type%22%3A%22canary+note%22%7D",
                "command=%2Fcontact",
                "command=%2Fcontact&text=canary+note&team_id=T0HOUSE0001",
                "command=%2Fother&text=canary+note&team_id=T0HOUSE0001&user_id=U0SAM000001",
                "{",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"channel_type\":\"im\",\"text\":\"canary note\"}}",
                "{\"type\":\"event_callback\",\"event\":null}",
                "[".repeat(5_000),
                "canary note");
        for (String body : bodies) {
            var answer = post(house, body);
            assertThat(INSIDE.matcher(answer).find()).as(body + " -> " + answer).isFalse();
        }
        return bodies.size();
    }

    private static int commandLine(House house) {
        var commands = Stream.of(
                        "import customers /nowhere/canary.csv",
                        "policy check /nowhere/policy.yml",
                        "restore /nowhere/backup.db",
                        "frobnicate",
                        "import customers --database /nowhere/x/y.db /nowhere/canary.csv")
                .toList();
        commands.forEach(command -> {
            var ran = house.cli(command.split(" "));
            assertThat(ran.exit()).as(command).isNotZero();
            assertThat(ran.err() + ran.out())
                    .as(command)
                    .doesNotContain("dev.touchbase", "Exception", "SQLITE", "\tat ");
        });
        return commands.size();
    }

    private static int overTheSocket() {
        try (var house = House.open(House.By.SOCKET_MODE).expectingErrors().expectingProblems()) {
            var maria = house.as("maria");
            maria.types("/contact add \"Kanarienvogel Ltd\" sales @sam every 2 weeks")
                    .sees("Added");
            house.tampers(
                    "CREATE TRIGGER broken BEFORE INSERT ON touchpoint BEGIN SELECT RAISE(ABORT, 'canary note'); END");
            for (int at = 0; at < 5; at++) {
                maria.types("/contact log kanarienvogel call reached canary note")
                        .sees("Something went wrong on our side");
                tellsNothing(maria);
            }
            house.tampers("DROP TRIGGER broken");
            maria.types("/contact log kanarienvogel call reached canary note").sees("Logged");
            return 5;
        }
    }

    private static List<String> secrets(House house) {
        return List.of(house.slack().botToken(), house.slack().signingSecret(), "/hooks/");
    }

    private static List<String> lines(String printed, List<String> words) {
        return printed.lines()
                .filter(line -> words.stream().anyMatch(line::contains))
                .map(line -> line.substring(0, Math.min(line.length(), 300)))
                .distinct()
                .limit(20)
                .toList();
    }

    private static List<String> filesWith(House house, String secret) throws IOException {
        try (var files = Files.walk(house.folder())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, secret))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static boolean holds(java.nio.file.Path file, String secret) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
        } catch (IOException gone) {
            return false;
        }
    }

    private static String get(House house, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://127.0.0.1:" + house.touchbase().port() + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private static String post(House house, String body) throws Exception {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var now = String.valueOf(Instant.now().getEpochSecond());
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + house.touchbase().port() + "/slack/events"))
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", signature(house.slack().signingSecret(), now, bytes))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(body).isIn(200, 400, 404, 500, 503);
        return answer.body() + answer.headers().map();
    }

    private static String signature(String secret, String at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + at + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
