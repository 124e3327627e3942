package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.slack.NoticeContent.Prepared;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticePosterTest {

    private static final String GENERAL = "C0GENERAL01";
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
    void a_notice_is_posted_once_with_its_key_and_nothing_personal_in_its_metadata() {
        put(0, GENERAL, "the digest");

        send();
        send();

        assertThat(posted()).containsExactly("the digest");
        var call = edge.slack.calls().of("chat.postMessage").getFirst().arguments();
        assertThat(call.path("metadata").toString()).contains("touchbase_notice", "digest-2026-11-23");
        assertThat(call.path("unfurl_links").asText()).isIn("false", "0");
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void a_person_gets_it_in_their_direct_message_and_is_greeted_first() {
        edge.slack.as("maria").types("/contact add").sees("added");
        edge.slack.as("ann").types("/contact add").sees("added");
        edge.store.outbox.put(edge.workspace(), digest(0), now());
        surface.get().notices.put(digest(0).key(), prepared("U0ANN000001", "your morning"));

        send();

        assertThat(edge.slack.as("ann").dm())
                .extracting(shown -> shown.text().lines().findFirst().orElse(""))
                .containsExactly("Hello Ann, I'm Touchbase.", "your morning");
    }

    @Test
    void one_that_stands_is_made_anew_in_place() {
        var acme = edge.store.customers.add(acme()).id();
        edge.store.outbox.put(edge.workspace(), digest(0), now());
        surface.get().notices.put(digest(0).key(), about(acme, "3 due"));
        send();

        surface.get().notices.put(digest(0).key(), about(acme, "2 due"));
        edge.store.outbox.refreshAbout(edge.workspace(), acme, now().minus(Duration.ofDays(1)));
        send();

        assertThat(posted()).containsExactly("2 due");
        assertThat(edge.slack.channel("general").getFirst().updated()).isTrue();
    }

    @Test
    void one_that_has_nothing_to_say_any_more_is_withdrawn() {
        edge.store.outbox.put(edge.workspace(), digest(0), now());

        send();

        assertThat(posted()).isEmpty();
        assertThat(states()).containsExactly("withdrawn");
    }

    @Test
    void one_that_can_not_be_delivered_stops_no_other_and_is_not_tried_again() {
        put(0, "C0NOWHERE01", "lost");
        put(1, GENERAL, "arrives");

        send();
        edge.business.moveTo(now().plus(Duration.ofHours(1)));
        send();

        assertThat(posted()).containsExactly("arrives");
        assertThat(deliveries()).anySatisfy(delivery -> {
            assertThat(delivery.state()).isEqualTo("failed");
            assertThat(delivery.reason()).isEqualTo("channel_not_found");
        });
        assertThat(edge.slack.calls().of("chat.postMessage")).hasSize(2);
    }

    @Test
    void one_whose_content_breaks_stops_no_other() {
        edge.store.outbox.put(edge.workspace(), digest(0), now());
        surface.get().notices.put(digest(0).key(), prepared("U0NOBODY001", "for nobody"));
        put(1, GENERAL, "arrives");

        send();

        assertThat(posted()).containsExactly("arrives");
    }

    @Test
    void when_slack_asks_to_wait_it_is_sent_after_that_and_not_before() {
        put(0, GENERAL, "the digest");
        edge.slack.faults().nextRateLimit("chat.postMessage", 30);

        send();
        edge.business.moveTo(now().plusSeconds(29));
        send();
        assertThat(posted()).isEmpty();

        edge.business.moveTo(now().plusSeconds(1));
        send();
        assertThat(posted()).containsExactly("the digest");
    }

    @Test
    void while_slack_asks_to_wait_no_other_is_posted_also_after_a_restart() {
        put(0, GENERAL, "first");
        put(1, GENERAL, "second");
        put(2, GENERAL, "third");
        edge.slack.faults().nextRateLimit("chat.postMessage", 30);

        send();
        edge.business.moveTo(now().plusSeconds(29));
        edge.another().notices().sendDue();
        assertThat(edge.slack.calls().of("chat.postMessage")).hasSize(1);

        edge.business.moveTo(now().plusSeconds(1));
        edge.another().notices().sendDue();
        assertThat(posted()).containsExactlyInAnyOrder("first", "second", "third");
        assertThat(edge.slack.calls().of("chat.postMessage")).hasSize(4);
    }

    @Test
    void while_slack_asks_not_to_post_what_stands_is_still_mended() {
        var acme = edge.store.customers.add(acme()).id();
        edge.store.outbox.put(edge.workspace(), digest(0), now());
        surface.get().notices.put(digest(0).key(), about(acme, "3 due"));
        send();
        put(1, GENERAL, "tomorrow");
        edge.slack.faults().nextRateLimit("chat.postMessage", 30);
        send();

        surface.get().notices.put(digest(0).key(), about(acme, "2 due"));
        edge.store.outbox.refreshAbout(edge.workspace(), acme, now().minus(Duration.ofDays(1)));
        send();

        assertThat(posted()).containsExactly("2 due");
    }

    @Test
    void when_slack_is_down_it_is_tried_again_later_and_given_up_after_eight_tries() {
        put(0, GENERAL, "the digest");
        for (int i = 0; i < 8; i++) {
            edge.slack.faults().nextStatus("chat.postMessage", 503);
        }

        for (int i = 0; i < 10; i++) {
            send();
            edge.business.moveTo(now().plus(Duration.ofMinutes(10)));
        }

        assertThat(posted()).isEmpty();
        assertThat(states()).containsExactly("failed");
        assertThat(edge.slack.calls().of("chat.postMessage")).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void when_slack_is_back_it_is_sent() {
        put(0, GENERAL, "the digest");
        edge.slack.faults().nextStatus("chat.postMessage", 503);

        send();
        assertThat(posted()).isEmpty();
        edge.business.moveTo(now().plusSeconds(5));
        send();

        assertThat(posted()).containsExactly("the digest");
    }

    @Test
    void a_revoked_token_costs_no_notice() {
        put(0, GENERAL, "the digest");
        for (int i = 0; i < 12; i++) {
            edge.slack.faults().nextCall("chat.postMessage", "token_revoked");
            send();
            edge.business.moveTo(now().plus(Duration.ofMinutes(5)));
        }

        send();

        assertThat(posted()).containsExactly("the digest");
    }

    private void put(int day, String channel, String text) {
        edge.store.outbox.put(edge.workspace(), digest(day), now());
        surface.get().notices.put(digest(day).key(), prepared(channel, text));
    }

    private static Notice.Digest digest(int day) {
        return new Notice.Digest(MONDAY.plusDays(day));
    }

    private static Prepared prepared(String to, String text) {
        return Prepared.of(to, TestSurface.answer(text), Set.of());
    }

    private static Prepared about(CustomerId customer, String text) {
        return Prepared.of(GENERAL, TestSurface.answer(text), Set.of(customer));
    }

    private Customer acme() {
        return new Customer(
                new CustomerId(0),
                edge.workspace(),
                0,
                "Acme",
                List.of(),
                Stage.CUSTOMER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                now());
    }

    private void send() {
        edge.edge.notices().sendDue();
    }

    private Instant now() {
        return edge.business.instant();
    }

    private List<String> posted() {
        return edge.slack.channel("general").stream().map(shown -> shown.text()).toList();
    }

    private List<String> states() {
        return deliveries().stream().map(Outbox.Delivery::state).toList();
    }

    private List<Outbox.Delivery> deliveries() {
        return edge.store.outbox.deliveries(edge.workspace(), Instant.EPOCH, 100);
    }
}
