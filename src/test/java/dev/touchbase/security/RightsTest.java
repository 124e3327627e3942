package dev.touchbase.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.Surfaces;
import dev.touchbase.journey.House;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.command.Spec;
import dev.touchbase.slack.modal.Modal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// S4: who may do what stands in `security/rights.csv`, and every door answers as it says.
class RightsTest {

    private static final Map<String, String> ACTORS = Map.of(
            "owner", "maria",
            "admin", "adam",
            "manager", "lena",
            "member", "sam",
            "guest", "gus",
            "stranger", "stella",
            "bot", "slackbot",
            "deactivated", "dora");
    private static final Set<String> OUTSIDERS = Set.of("gus", "stella", "slackbot", "dora");
    private static final Pattern DENIED = Pattern.compile("You may not |can.t use it|so Touchbase does nothing for it");

    private House house;

    @BeforeEach
    void open() {
        house = House.staffed(firm(), House.START);
        house.as("maria")
                .types("/contact add \"Acme Ltd\" sales @sam every 2 weeks")
                .sees("Added");
        house.as("maria").types("/contact log acme call reached").sees("Logged");
        house.slack().changes(Member.of("U0DORA00001", "dora", "Dora Down").asDeleted());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void every_command_is_answered_as_the_file_says_when_typed_and_when_said() {
        var rights = rights();
        var known = house.touchbase().specs().stream().map(Spec::name).collect(Collectors.toCollection(TreeSet::new));
        known.removeAll(
                rights.keySet().stream().map(line -> line.split(" ", 2)[0]).toList());
        assertThat(known).as("commands without a line in rights.csv").isEmpty();
        List<String> wrong = new ArrayList<>();
        rights.forEach((line, row) -> row.forEach((actor, may) -> {
            var handle = Objects.requireNonNull(ACTORS.get(actor), actor);
            var before = may ? Map.<String, Long>of() : facts();
            var typed =
                    house.as(handle).in("#general").types("/contact " + line).latest();
            judge(wrong, line + " typed by " + actor, may, typed, before);
            if (!line.isEmpty() && !OUTSIDERS.contains(handle)) {
                var said = house.as(handle).inDm().says(line);
                said.eventually(() -> assertThat(said.screen()).doesNotStartWith("(nothing"));
                judge(wrong, line + " said by " + actor, may, said.latest(), before);
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_button_and_no_form_does_anything_for_outsiders() throws Exception {
        var surface = Surfaces.of(house.touchbase());
        var gestures = Stream.concat(
                        surface.actions().stream().map(Action::id).map(RightsTest::press),
                        surface.modals().stream().map(Modal::id).map(RightsTest::submit))
                .toList();
        assertThat(gestures).hasSizeGreaterThan(60);
        // All of them are answered at one address, which Slack takes five times.
        house.expectingProblems();
        var before = facts();
        for (var handle : OUTSIDERS) {
            for (var gesture : gestures) {
                var answer = Signed.post(
                        house,
                        gesture.formatted(
                                house.as(handle).id(),
                                UUID.randomUUID(),
                                house.slack().url()));
                assertThat(answer.statusCode()).isEqualTo(200);
            }
        }
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void an_owner_who_lost_the_role_is_refused_by_the_form_that_was_open() {
        var maria = house.as("maria").in("#general").types("/contact close \"Acme Ltd\"");
        maria.modal();
        house.as("adam").types("/contact role @tom owner").sees("Tom");
        house.as("adam").types("/contact role @maria sales").sees("Maria");
        maria.fills("Why", "insolvent").submitsExpectingErrors().sees("You may not close a customer");
        assertThat(house.count("customer WHERE stage = 'CLOSED'")).isZero();

        house.as("adam").types("/contact role @maria owner").sees("Maria");
        maria.submits();
        maria.eventually(
                () -> assertThat(house.count("customer WHERE stage = 'CLOSED'")).isEqualTo(1));
    }

    private void judge(List<String> wrong, String what, boolean may, String answer, Map<String, Long> before) {
        var denied = DENIED.matcher(answer).find();
        if (denied == may) {
            wrong.add(what + (may ? " is denied: " : " is not denied: ") + answer);
        }
        if (!may && !facts().equals(before)) {
            wrong.add(what + " has written");
        }
    }

    /// But for what keeps watch over gestures, messages and greetings, which earlier answers may still write.
    private Map<String, Long> facts() {
        var rows = Rows.of(house);
        rows.keySet()
                .removeIf(table -> table.startsWith("outbox")
                        || Set.of("gesture", "pending_command", "staff_greeted", "lookup")
                                .contains(table));
        return rows;
    }

    private static String press(String action) {
        return """
                {"type":"block_actions","user":{"id":"%1$s","team_id":"T0HOUSE0001"},"team":{"id":"T0HOUSE0001"},"trigger_id":"%2$s",
                "container":{"type":"message","message_ts":"1.1","channel_id":"C0GENERAL01","is_ephemeral":false},
                "channel":{"id":"C0GENERAL01"},"response_url":"%3$shooks/rights",
                "actions":[{"type":"button","block_id":"b","action_id":"ACTION","value":"{\\"customer\\":1,\\"id\\":1}","action_ts":"%2$s"}]}""".replace("ACTION", action);
    }

    private static String submit(String form) {
        return """
                {"type":"view_submission","user":{"id":"%1$s","team_id":"T0HOUSE0001"},"team":{"id":"T0HOUSE0001"},"trigger_id":"%2$s",
                "view":{"id":"V%2$s","hash":"h","type":"modal","callback_id":"FORM","private_metadata":"{\\"customer\\":1}",
                "blocks":[],"state":{"values":{}}}}""".replace("FORM", form);
    }

    /// By line who may.
    private static Map<String, Map<String, Boolean>> rights() {
        try (var file = RightsTest.class.getResourceAsStream("/security/rights.csv")) {
            var lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var actors = Arrays.asList(lines.getFirst().split(";")).subList(1, ACTORS.size() + 1);
            Map<String, Map<String, Boolean>> rights = new java.util.LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                var cells = line.split(";", -1);
                Map<String, Boolean> row = new TreeMap<>();
                for (int at = 0; at < actors.size(); at++) {
                    assertThat(cells[at + 1]).as("a cell of %s", line).isIn("yes", "no");
                    row.put(actors.get(at), cells[at + 1].equals("yes"));
                }
                rights.put(cells[0], row);
            }
            return rights;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Workspace firm() {
        return Workspace.called("T0HOUSE0001", "Harbour & Finch")
                .member(Member.of("U0SAM000001", "sam", "Sam Okafor"))
                .member(Member.of("U0PRIYA0001", "priya", "Priya Raman"))
                .member(Member.of("U0LENA00001", "lena", "Lena Brandt"))
                .member(Member.of("U0TOM000001", "tom", "Tom Hale"))
                .member(Member.of("U0MARIA0001", "maria", "Maria Finch"))
                .member(Member.of("U0ADAM00001", "adam", "Adam Admin").asAdmin())
                .member(Member.of("U0DORA00001", "dora", "Dora Down"))
                .member(Member.of("U0GUS000001", "gus", "Gus Guest").asGuest())
                .member(Member.of("U0STELLA001", "stella", "Stella Stranger").asStranger())
                .member(Member.of("USLACKBOT", "slackbot", "Slackbot"))
                .channel("C0GENERAL01", "general")
                .channel("C0CUSTOMERS", "customers")
                .build();
    }
}
