package dev.touchbase.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Messages carry the app's time where the app has a clock of its own.
class BusinessClockTest {
    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
    private final Javalin app = Javalin.create(c -> {
                c.startup.showJavalinBanner = false;
                c.routes.get("/clock", ctx -> ctx.result("{\"now\":\"" + time.get() + "\"}"));
            })
            .start("127.0.0.1", 0);
    private final StandInSlack house = StandInSlack.start(SampleWorkspace.create(), 0);
    private final RawClient client = new RawClient(house);

    @AfterEach
    void close() {
        app.stop();
        house.close();
    }

    private String post() {
        return client.call("chat.postMessage", "{\"channel\":\"C0GENERAL01\",\"text\":\"x\"}")
                .path("ts")
                .asText();
    }

    @Test
    void timestamps_follow_the_apps_clock_and_are_never_equal() {
        house.clockAt(URI.create("http://127.0.0.1:" + app.port() + "/clock"));
        assertThat(post()).isEqualTo("1795420800.000000");
        assertThat(post()).isEqualTo("1795420800.000001");
        time.set(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(post()).isEqualTo("1795424400.000000");
        assertThat(client.get(house.url() + "as/lena/general", Map.of()).body())
                .contains("<time>10:00</time>")
                .contains("Berlin");
    }

    @Test
    void a_clock_that_does_not_answer_stands_still() {
        house.clockAt(URI.create("http://127.0.0.1:" + app.port() + "/clock"));
        post();
        app.stop();
        assertThat(post()).isEqualTo("1795420800.000001");
    }

    @Test
    void without_a_clock_of_the_app_there_is_none_to_move() {
        assertThat(client.get(house.url() + "as/sam/general", Map.of()).body())
                .doesNotContain("clock-bar")
                .doesNotContain("Move the clock");
        assertThat(Double.parseDouble(post())).isLessThan(Instant.now().getEpochSecond() + 5.0);
    }
}
