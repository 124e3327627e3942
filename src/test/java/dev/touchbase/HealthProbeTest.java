package dev.touchbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthProbeTest {

    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void is_alive_when_healthz_answers_200() throws IOException {
        healthzAnswers(200);

        assertThat(HealthProbe.isAlive(server.getAddress().getPort())).isTrue();
    }

    @Test
    void is_not_alive_when_healthz_answers_anything_else() throws IOException {
        healthzAnswers(503);

        assertThat(HealthProbe.isAlive(server.getAddress().getPort())).isFalse();
    }

    @Test
    void fails_when_nobody_listens() {
        server.stop(0);

        assertThatThrownBy(() -> HealthProbe.isAlive(server.getAddress().getPort()))
                .isInstanceOf(ConnectException.class);
    }

    private void healthzAnswers(int status) {
        server.createContext("/healthz", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }
}
