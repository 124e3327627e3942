package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.sandbox.Faults.Fault;
import dev.touchbase.slack.NoticeContent.Prepared;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A post of which nobody knows whether Slack took it is settled by asking Slack, and stands once in the end.
class AmbiguousSendTest {

    private static final String GENERAL = "C0GENERAL01";
    private static final String POST = "chat.postMessage";
    private static final String HISTORY = "conversations.history";
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

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
        edge.close();
    }

    @Test
    void a_connection_that_drops_after_slack_took_the_post_leaves_one_message() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.dropAfter());

        send();
        assertThat(states()).containsExactly("ambiguous");
        settle();

        assertThat(posted()).containsExactly("morning 0");
        assertThat(states()).containsExactly("sent");
        assertThat(edge.slack.calls().of(POST)).hasSize(1);
    }

    @Test
    void a_connection_that_drops_before_slack_took_the_post_leaves_one_message() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.dropBefore());

        send();
        settle();

        assertThat(posted()).containsExactly("morning 0");
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void a_pooled_connection_that_drops_fifty_times_after_the_post_was_taken_repeats_none() {
        for (int day = 0; day < 50; day++) {
            put(day);
            edge.slack.calls().clear();
            edge.team.problem();
            edge.slack.faults().next(POST, 1, Fault.dropAfter());
            send();
            settle();
        }

        assertThat(posted()).hasSize(50).doesNotHaveDuplicates();
        assertThat(states()).hasSize(50).containsOnly("sent");
    }

    @Test
    void a_server_error_after_the_post_was_taken_leaves_one_message() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.statusAfter(503));

        send();
        settle();

        assertThat(posted()).containsExactly("morning 0");
    }

    /// The client waits ten seconds for an answer.
    @Test
    void a_reply_that_comes_after_the_client_has_given_up_leaves_one_message() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.late(Duration.ofSeconds(11)));

        send();
        assertThat(states()).containsExactly("ambiguous");
        settle();

        assertThat(posted()).containsExactly("morning 0");
        assertThat(edge.slack.calls().of(POST)).hasSize(1);
    }

    @Test
    void a_call_that_hangs_until_the_client_gives_up_is_made_again() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.hang(Duration.ofSeconds(11)));

        send();
        assertThat(states()).containsExactly("ambiguous");
        settle();

        assertThat(posted()).containsExactly("morning 0");
        assertThat(edge.slack.calls().of(POST)).hasSize(2);
    }

    @Test
    void while_slack_can_not_say_whether_it_stands_nothing_is_posted() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.dropAfter());
        edge.slack.faults().next(HISTORY, 1, Fault.limited(30));
        edge.slack.faults().next(HISTORY, 1, Fault.status(503));

        send();
        settle();
        settle();
        assertThat(states()).containsExactly("ambiguous");
        assertThat(edge.slack.calls().of(POST)).hasSize(1);
        settle();

        assertThat(posted()).containsExactly("morning 0");
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void without_the_right_to_ask_it_is_sent_again_and_says_that_it_may_be_a_repeat() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.dropBefore());
        edge.slack.faults().next(HISTORY, 1, Fault.error("missing_scope"));

        send();
        settle();

        assertThat(posted()).singleElement().asString().contains("morning 0").contains("(this may be a repeat)");
        assertThat(edge.maybeRepeated).as("counted for /metrics").hasValue(1);
    }

    @Test
    void without_the_right_to_ask_it_is_posted_eight_times_at_most() {
        put(0);
        edge.slack.faults().rule(POST, arguments -> Optional.of(Fault.dropBefore()));
        edge.slack.faults().rule(HISTORY, arguments -> Optional.of(Fault.error("missing_scope")));

        for (int i = 0; i < 12; i++) {
            settle();
        }

        assertThat(states()).containsExactly("failed");
        assertThat(edge.slack.calls().of(POST)).hasSize(8);
    }

    @Test
    void it_is_found_under_much_that_was_said_since() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.dropAfter());
        send();
        for (int i = 0; i < 450; i++) {
            edge.slack.as("ann").says("chatter " + i);
        }

        settle();

        assertThat(edge.slack.calls().of(HISTORY)).hasSize(3);
        assertThat(posted().stream().filter(text -> text.equals("morning 0"))).hasSize(1);
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void what_is_found_says_how_things_are_now() {
        put(0);
        edge.slack.faults().next(POST, 1, Fault.dropAfter());
        send();
        surface.get().notices.put(digest(0).key(), prepared("changed meanwhile"));

        settle();

        assertThat(posted()).containsExactly("changed meanwhile");
    }

    private void put(int day) {
        edge.store.outbox.put(edge.workspace(), digest(day), now());
        surface.get().notices.put(digest(day).key(), prepared("morning " + day));
    }

    private static Notice.Digest digest(int day) {
        return new Notice.Digest(MONDAY.plusDays(day));
    }

    private static Prepared prepared(String text) {
        return Prepared.of(GENERAL, TestSurface.answer(text), Set.of());
    }

    private void send() {
        edge.edge.notices().sendDue();
    }

    private void settle() {
        edge.business.moveTo(now().plus(Duration.ofMinutes(5)));
        send();
    }

    private Instant now() {
        return edge.business.instant();
    }

    private List<String> posted() {
        return edge.slack.channel("general").stream().map(shown -> shown.text()).toList();
    }

    private List<String> states() {
        return edge.store.outbox.deliveries(edge.workspace(), Instant.EPOCH, 100).stream()
                .map(Outbox.Delivery::state)
                .toList();
    }
}
