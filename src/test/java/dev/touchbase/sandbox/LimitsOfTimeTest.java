package dev.touchbase.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Triggers and response addresses end; the transport clock is the test's.
class LimitsOfTimeTest {
    private static final String VIEW =
            "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"T\"},\"blocks\":[]}";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
    private final InstantSource clock = now::get;
    private final StandInSlack house = StandInSlack.start(SampleWorkspace.create(), 0, clock);
    private final RawClient client = new RawClient(house);
    private final AtomicReference<String> trigger = new AtomicReference<>("");
    private final AtomicReference<String> responseUrl = new AtomicReference<>("");
    private final Javalin app = Javalin.create(c -> {
                c.startup.showJavalinBanner = false;
                c.routes.post("/", ctx -> {
                    trigger.set(ctx.formParam("trigger_id"));
                    responseUrl.set(ctx.formParam("response_url"));
                });
            })
            .start("127.0.0.1", 0);

    LimitsOfTimeTest() {
        house.deliverTo(URI.create("http://127.0.0.1:" + app.port() + "/"));
        house.as("sam").types("/contact");
    }

    @AfterEach
    void close() {
        app.stop();
        house.close();
    }

    private String open() {
        return client.call("views.open", "{\"trigger_id\":\"" + trigger.get() + "\",\"view\":" + VIEW + "}")
                .path("error")
                .asText("opened");
    }

    private void pass(Duration time) {
        now.updateAndGet(t -> t.plus(time));
    }

    @Test
    void a_trigger_opens_one_view_within_three_seconds() {
        pass(Duration.ofSeconds(3));
        assertThat(open()).isEqualTo("opened");
        assertThat(open()).isEqualTo("exchanged_trigger_id");
    }

    @Test
    void a_trigger_is_over_after_three_seconds() {
        pass(Duration.ofMillis(3001));
        assertThat(open()).isEqualTo("expired_trigger_id");
        assertThat(house.problems()).singleElement().asString().contains("expired_trigger_id");
    }

    @Test
    void at_most_three_views_lie_on_one_another() {
        open();
        for (String expected : new String[] {"opened", "opened", "push_limit_reached"}) {
            house.as("sam").types("/contact");
            String error = client.call("views.push", "{\"trigger_id\":\"" + trigger.get() + "\",\"view\":" + VIEW + "}")
                    .path("error")
                    .asText("opened");
            assertThat(error).isEqualTo(expected);
        }
    }

    @Test
    void a_response_address_takes_five_answers() {
        for (int i = 1; i <= 5; i++) {
            assertThat(respond("{\"text\":\"answer " + i + "\"}")).isEqualTo(200);
        }
        assertThat(respond("{\"text\":\"answer 6\"}")).isEqualTo(404);
        assertThat(house.as("sam").ephemerals()).hasSize(5);
        assertThat(house.as("sam").latest()).isEqualTo("answer 5");
    }

    @Test
    void a_response_address_ends_after_thirty_minutes() {
        pass(Duration.ofMinutes(30));
        assertThat(respond("{\"text\":\"just in time\"}")).isEqualTo(200);
        pass(Duration.ofSeconds(1));
        assertThat(respond("{\"text\":\"too late\"}")).isEqualTo(404);
        assertThat(client.post(responseUrl.get(), "application/json", "{\"text\":\"x\"}")
                        .body())
                .contains("used_url");
    }

    @Test
    void a_malformed_answer_is_not_shown() {
        assertThat(respond("{\"text\":\"x\",\"blocks\":[{\"type\":\"header\"}]}"))
                .isEqualTo(400);
        assertThat(house.as("sam").ephemerals()).isEmpty();
        assertThat(house.problems()).singleElement().asString().contains("/blocks/0");
    }

    private int respond(String body) {
        return client.post(responseUrl.get(), "application/json", body).statusCode();
    }
}
