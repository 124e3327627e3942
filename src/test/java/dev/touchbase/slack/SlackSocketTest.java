package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackSocketTest {

    @TempDir
    private Path directory = Path.of(".");

    @Test
    void it_is_tried_again_until_slack_can_be_reached_and_says_so_meanwhile() {
        try (var edge = new SmallEdge(directory, its -> new TestSurface(its).surface())) {
            edge.slack.faults().nextCall("apps.connections.open", "internal_error");
            try (var socket = edge.edge.socket(edge.slack.appToken())) {
                assertThat(socket.problem()).isPresent();

                socket.open();
                edge.slack
                        .as("ann")
                        .eventually(() -> assertThat(edge.slack.calls().of("apps.connections.open"))
                                .anyMatch(call -> call.ok()));
                edge.slack
                        .as("ann")
                        .eventually(() -> assertThat(socket.problem()).isEmpty());
            }
        }
    }

    @Test
    void it_can_be_closed_while_it_is_still_trying() {
        try (var edge = new SmallEdge(directory, its -> new TestSurface(its).surface())) {
            edge.slack.faults().nextCall("apps.connections.open", "internal_error");
            var socket = edge.edge.socket(edge.slack.appToken());
            socket.open();

            long begun = System.nanoTime();
            socket.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
            assertThat(socket.problem()).isPresent();
        }
    }
}
