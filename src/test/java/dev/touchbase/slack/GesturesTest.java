package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GesturesTest {

    @TempDir
    private Path directory = Path.of(".");

    private final AtomicReference<TestSurface> surface = new AtomicReference<>();
    private SmallEdge edge;

    @BeforeEach
    void open() {
        edge = new SmallEdge(directory, its -> {
            surface.set(new TestSurface(its));
            return surface.get().surface();
        });
    }

    @AfterEach
    void close() {
        surface.get().hold.countDown();
        edge.close();
    }

    @Test
    void a_command_that_is_typed_twice_is_done_twice() {
        edge.slack.as("ann").types("/contact add").sees("added 1");
        edge.slack.as("ann").types("/contact add").sees("added 2");
    }

    @Test
    void a_double_click_is_done_once_and_answered_with_the_same() {
        var ann = edge.slack.as("ann").types("/contact card");

        ann.doubleClicks("Add one")
                .sees("added 1")
                .eventually(() -> assertThat(ann.ephemerals())
                        .filteredOn(shown -> shown.text().contains("added 1"))
                        .hasSize(2));
        assertThat(edge.written()).isEqualTo(1);
    }

    @Test
    void a_click_that_slack_delivers_twice_is_answered_once() {
        var ann = edge.slack.as("ann").types("/contact card");

        ann.pressesDeliveredTwice("Add one").sees("added 1");
        ann.presses("Add another", "a card").sees("added 2");

        assertThat(edge.written()).isEqualTo(2);
        assertThat(ann.ephemerals())
                .filteredOn(shown -> shown.text().contains("added 1"))
                .hasSize(1);
    }

    @Test
    void the_same_button_pressed_by_a_colleague_is_a_press_of_its_own() {
        edge.slack.as("ann").types("/contact card").presses("Add one").sees("added 1");
        edge.slack.as("bob").types("/contact card").presses("Add one").sees("added 2");
    }

    @Test
    void an_answer_in_place_replaces_the_message_that_was_pressed() {
        var ann = edge.slack.as("ann").types("/contact card");

        ann.presses("Add here").sees("added 1");

        assertThat(ann.ephemerals()).hasSize(1);
    }

    @Test
    void in_the_direct_message_answers_stay_and_a_message_is_replaced_in_place() {
        var ann = edge.slack.as("ann").inDm().says("card").sees("a card");
        ann.presses("Add one").sees("added 1");
        ann.presses("Add here", "a card").sees("added 2");

        assertThat(ann.dm()).noneMatch(shown -> shown.ephemeral());
        assertThat(ann.dm()).anyMatch(shown -> shown.updated() && shown.text().contains("added 2"));
    }

    @Test
    void a_form_opens_from_a_command_and_from_a_button_and_answers_where_it_was_asked() {
        var ann = edge.slack.as("ann").in("#general").types("/contact form");
        ann.fills("Word", "good").submits().sees("saved 1");
        ann.types("/contact card")
                .presses("Open")
                .fills("Word", "good")
                .submits()
                .sees("saved 2");

        assertThat(ann.dm()).noneMatch(shown -> shown.text().contains("saved"));
        assertThat(ann.ephemerals()).anyMatch(shown -> shown.text().contains("saved 1"));
    }

    @Test
    void a_form_that_is_submitted_twice_is_taken_once() {
        var ann = edge.slack.as("ann").types("/contact form");

        ann.fills("Word", "good").submitsTwice().sees("saved 1");

        assertThat(edge.written()).isEqualTo(1);
    }

    @Test
    void a_form_with_a_fault_stays_open_with_what_was_typed_and_can_be_submitted_again() {
        var ann = edge.slack.as("ann").types("/contact form");

        ann.fills("Word", "bad").submitsExpectingErrors();
        assertThat(ann.modal().errors()).containsEntry("Word", "Not that word.");
        assertThat(ann.modal().values()).containsEntry("Word", "bad");

        ann.fills("Word", "taken").submitsExpectingErrors();
        assertThat(ann.modal().errors()).containsEntry("Word", "Somebody has taken that word.");
        assertThat(edge.written()).isZero();

        ann.fills("Word", "good").submits().sees("saved 1");
    }

    @Test
    void a_fault_in_a_form_is_told_in_the_form_and_nothing_is_saved() {
        var ann = edge.slack.as("ann").types("/contact form");

        ann.fills("Word", "boom").submitsExpectingErrors();

        assertThat(ann.modal().errors().get("Word")).contains("Something went wrong on our side (ref ");
        assertThat(edge.written()).isZero();
        assertThat(edge.faults).hasSize(1);
    }

    @Test
    void where_no_form_can_be_opened_the_other_answer_is_given() {
        edge.slack.as("ann").inDm().says("form").sees("type it as a command");
    }

    @Test
    void what_asks_back_with_a_form_has_changed_nothing() {
        edge.slack
                .as("ann")
                .types("/contact ask")
                .fills("Word", "good")
                .submits()
                .sees("saved 1");
    }

    @Test
    void a_file_arrives_in_the_direct_message() {
        var ann = edge.slack.as("ann").in("#general").types("/contact file").sees("on its way");

        ann.eventually(() -> assertThat(ann.dm()).anyMatch(shown -> shown.text().contains("list.csv")));
    }

    @Test
    void a_fault_has_a_reference_and_is_rolled_back_and_the_button_may_be_pressed_again() {
        var ann = edge.slack.as("ann").types("/contact card");

        ann.presses("Boom").sees("(ref ").sees("Nothing was saved");
        ann.presses("Boom", "a card").sees("(ref ");
        ann.types("/contact boom").sees("(ref ").doesNotSee("ann@acme.example");

        assertThat(edge.written()).isZero();
        assertThat(edge.faults).hasSize(3);
    }

    @Test
    void a_refusal_is_one_sentence_and_changes_nothing() {
        var ann = edge.slack.as("ann").types("/contact card");

        ann.presses("Too late").sees("Bob was first.");
        ann.types("/contact nonsense").sees("I don't understand that. Type add.");

        assertThat(edge.written()).isZero();
    }

    @Test
    void a_button_from_an_earlier_version_says_so() {
        edge.slack.as("ann").types("/contact card").presses("a card").sees("from an earlier version");
    }

    @Test
    void what_takes_longer_than_slack_waits_is_answered_when_it_is_done() {
        var ann = edge.slack.as("ann").types("/contact slow").sees("Working on it");

        surface.get().hold.countDown();

        ann.sees("done at last");
    }

    @Test
    void at_home_the_answer_stands_on_the_page() {
        var ann = edge.slack.as("ann").opensHome().sees("at home");

        ann.presses("Add one").sees("added 1");

        assertThat(ann.dm()).noneMatch(shown -> shown.text().contains("added"));
    }

    @Test
    void a_colleague_is_greeted_once_and_told_who_looks_after_touchbase() {
        edge.slack.as("maria").types("/contact add").sees("added 1");
        var ann = edge.slack.as("ann").types("/contact add").sees("added 2");
        ann.eventually(() -> assertThat(ann.dm()).hasSize(1));
        ann.types("/contact add").sees("added 3");
        ann.inDm().says("card").sees("a card");

        assertThat(ann.dm().getFirst().text())
                .contains("Hello Ann", "Maria Main looks after me", "/contact help", "my-reminders off");
        assertThat(ann.dm().stream()
                        .filter(shown -> shown.text().contains("Hello Ann"))
                        .toList())
                .hasSize(1);
    }

    @Test
    void who_uses_it_becomes_staff_as_slack_knows_them_and_follows_when_they_change() {
        edge.slack.as("maria").types("/contact add").sees("added");
        var maria = edge.store.staff.bySlackId(edge.workspace(), "U0MARIA0001").orElseThrow();
        assertThat(maria.name()).isEqualTo("Maria Main");
        assertThat(maria.zone().getId()).isEqualTo("Europe/Berlin");
        assertThat(maria.standing()).isEqualTo(dev.touchbase.domain.staff.Standing.ADMIN);
        assertThat(edge.store.settingValues.of(edge.workspace()))
                .containsEntry("timezone", "Europe/Berlin")
                .containsEntry("country", "DE");

        edge.slack.changes(SmallEdge.TEAM.members().getLast().withRealName("Maria Mayor"));

        assertThat(edge.store
                        .staff
                        .bySlackId(edge.workspace(), "U0MARIA0001")
                        .orElseThrow()
                        .name())
                .isEqualTo("Maria Mayor");
    }

    @Test
    void who_is_deactivated_in_slack_is_no_active_staff_any_more() {
        edge.slack.as("bob").types("/contact add").sees("added 1");

        edge.slack.changes(SmallEdge.TEAM.members().get(1).asDeleted());

        assertThat(edge.store
                        .staff
                        .bySlackId(edge.workspace(), "U0BOB000001")
                        .orElseThrow()
                        .active())
                .isFalse();
    }

    @Test
    void a_line_that_slack_delivers_again_is_answered_once() {
        var ann = edge.slack.as("ann").inDm().says("add").sees("added 1");
        var line = ann.dm().stream()
                .filter(shown -> shown.text().equals("add"))
                .findFirst()
                .orElseThrow();
        var again = Events.message("T0SMALL0001", "U0ANN000001", line.channel(), line.ts(), "add");

        assertThat(edge.edge
                        .endpoint()
                        .answer("/slack/events", Map.of(), Map.of(), again)
                        .status())
                .isEqualTo(200);
        ann.says("card").sees("a card");

        assertThat(edge.written()).isEqualTo(1);
        assertThat(ann.dm()).filteredOn(shown -> shown.text().contains("added")).hasSize(1);
    }

    @Test
    void after_a_restart_a_line_that_slack_delivers_again_is_not_done_again() {
        var ann = edge.slack.as("ann").inDm().says("add").sees("added 1");
        var line = ann.dm().stream()
                .filter(shown -> shown.text().equals("add"))
                .findFirst()
                .orElseThrow();

        try (var restarted = edge.another()) {
            var again = Events.message("T0SMALL0001", "U0ANN000001", line.channel(), line.ts(), "add");
            restarted.endpoint().answer("/slack/events", Map.of(), Map.of(), again);
        }

        assertThat(edge.written()).isEqualTo(1);
        assertThat(ann.dm()).filteredOn(shown -> shown.text().contains("added")).hasSize(1);
    }

    @Test
    void after_a_restart_a_command_that_arrives_again_gets_the_first_ones_answer() {
        var form = "command=%2Fcontact&text=add&team_id=T0SMALL0001&user_id=U0ANN000001&channel_id=C0GENERAL01"
                + "&trigger_id=1.2.3&response_url=http%3A%2F%2F127.0.0.1%3A1%2F";
        var headers = Map.of("content-type", List.of("application/x-www-form-urlencoded"));

        var first = edge.edge.endpoint().answer("/slack/events", Map.of(), headers, form);
        try (var restarted = edge.another()) {
            var second = restarted.endpoint().answer("/slack/events", Map.of(), headers, form);

            assertThat(second.body()).isEqualTo(first.body()).contains("added 1");
        }
        assertThat(edge.written()).isEqualTo(1);
    }

    @Test
    void another_workspaces_requests_are_refused_with_a_sentence() {
        var form = "command=%2Fcontact&text=add&team_id=T0OTHER0001&user_id=U0ANN000001&channel_id=C0GENERAL01"
                + "&trigger_id=1.2.3&response_url=http%3A%2F%2F127.0.0.1%3A1%2F";
        var headers = Map.of("content-type", List.of("application/x-www-form-urlencoded"));

        var answer = edge.edge.endpoint().answer("/slack/events", Map.of(), headers, form);

        assertThat(answer.body()).contains("serves another Slack workspace");
        assertThat(edge.written()).isZero();
    }

    @Test
    void what_is_no_request_of_a_known_kind_is_refused_and_what_slack_merely_tells_is_taken() {
        assertThat(status("{\"type\":\"app_rate_limited\",\"team_id\":\"T0SMALL0001\",\"minute_rate_limited\":1}"))
                .isEqualTo(200);
        assertThat(status("{\"type\":\"something_new\"}")).isEqualTo(400);
        assertThat(status("payload=%7B%7D&payload=%7B%7D")).isEqualTo(400);
        assertThat(status(Events.of("T0SMALL0001", "{\"type\":\"team_rename\",\"name\":\"New\"}")))
                .isEqualTo(200);
    }

    @Test
    void an_app_that_was_removed_is_not_ready_any_more() {
        edge.slack.as("ann").types("/contact add").sees("added 1");

        assertThat(status(Events.of("T0SMALL0001", "{\"type\":\"app_uninstalled\"}")))
                .isEqualTo(200);

        assertThat(edge.team.problem())
                .hasValueSatisfying(said -> assertThat(said).contains("removed"));
    }

    private int status(String body) {
        return edge.edge
                .endpoint()
                .answer("/slack/events", Map.of(), Map.of(), body)
                .status();
    }
}
