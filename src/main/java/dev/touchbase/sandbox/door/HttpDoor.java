package dev.touchbase.sandbox.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// HTTP mode: signed POSTs to the app's request URL.
final class HttpDoor {
    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final List<URI> requestUrls;
    private final AtomicInteger turn = new AtomicInteger();
    private final String secret;

    /// @param requestUrls asked in turn
    HttpDoor(List<URI> requestUrls, String secret) {
        this.requestUrls = List.copyOf(requestUrls);
        this.secret = secret;
    }

    /// Sends and waits.
    ///
    /// @param now the system's time, for the signature
    Answer deliver(Envelope envelope, Instant now, Duration patience) {
        byte[] body = body(envelope).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(next()).timeout(patience).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers(envelope, now, body).forEach(request::header);
        return send(request.build());
    }

    /// Sends the head and half of the body, and breaks the connection.
    Answer cutOff(Envelope envelope, Instant now) {
        byte[] body = body(envelope).getBytes(StandardCharsets.UTF_8);
        URI to = next();
        String head = "POST " + to.getPath() + " HTTP/1.1\r\nHost: " + to.getAuthority() + "\r\nContent-Length: "
                + body.length + "\r\n"
                + headers(envelope, now, body).entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + "\r\n";
        try (Socket socket = new Socket(to.getHost(), to.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, body.length / 2);
            socket.getOutputStream().flush();
        } catch (IOException unreachable) {
            return Answer.failed("connection_failed");
        }
        return Answer.failed("the line broke");
    }

    private URI next() {
        return requestUrls.get(Math.floorMod(turn.getAndIncrement(), requestUrls.size()));
    }

    private Map<String, String> headers(Envelope envelope, Instant now, byte[] body) {
        String timestamp = String.valueOf(now.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", contentType(envelope));
        headers.put("User-Agent", "Slackbot 1.0 (stand-in)");
        headers.put("X-Slack-Request-Timestamp", timestamp);
        headers.put("X-Slack-Signature", Signing.sign(secret, timestamp, body));
        if (envelope.retry() > 0) {
            headers.put("X-Slack-Retry-Num", String.valueOf(envelope.retry()));
            headers.put("X-Slack-Retry-Reason", envelope.retryReason());
        }
        return headers;
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() / 100 == 2) {
                return Answer.acknowledged(answer.body());
            }
            return Answer.failed("http_error " + answer.statusCode());
        } catch (HttpTimeoutException late) {
            return Answer.late();
        } catch (IOException unreachable) {
            return Answer.failed("connection_failed");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Answer.failed("interrupted");
        }
    }

    private static String contentType(Envelope envelope) {
        return envelope.kind() == Envelope.Kind.EVENT ? "application/json" : "application/x-www-form-urlencoded";
    }

    private static String body(Envelope envelope) {
        return switch (envelope.kind()) {
            case EVENT -> envelope.payload().toString();
            case INTERACTIVE -> "payload=" + encode(envelope.payload().toString());
            case SLASH_COMMAND -> form(envelope.payload());
        };
    }

    private static String form(ObjectNode fields) {
        return fields.properties().stream()
                .map(f -> encode(f.getKey()) + "=" + encode(f.getValue().asText()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
