package dev.touchbase.drill;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What answers before it is done: it says "Logged" at once, and passes the command on afterwards. Drills must notice.
final class EagerFront implements AutoCloseable {

    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ExecutorService one = Executors.newSingleThreadExecutor();
    private final String app;
    private final HttpServer server;

    EagerFront(String app) throws IOException {
        this.app = app;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(app + "/slack/events"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.startsWith("X-") || name.equalsIgnoreCase("Content-Type")) {
                request.header(name, values.getFirst());
            }
        });
        one.submit(() -> http.send(request.build(), BodyHandlers.discarding()));
        var early = "Logged".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, early.length);
        exchange.getResponseBody().write(early);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        one.shutdownNow();
    }
}
