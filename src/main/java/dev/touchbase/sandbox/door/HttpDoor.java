package dev.touchbase.sandbox.door;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/// HTTP mode: signed POSTs to the app's request URL.
final class HttpDoor {
    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI requestUrl;
    private final String secret;

    HttpDoor(URI requestUrl, String secret) {
        this.requestUrl = requestUrl;
        this.secret = secret;
    }

    /// Sends and waits.
    ///
    /// @param now the system's time, for the signature
    Answer deliver(Envelope envelope, Instant now, Duration patience) {
        byte[] body = body(envelope).getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(now.getEpochSecond());
        HttpRequest.Builder request = HttpRequest.newBuilder(requestUrl)
                .timeout(patience)
                .header("Content-Type", contentType(envelope))
                .header("User-Agent", "Slackbot 1.0 (stand-in)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Signing.sign(secret, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (envelope.retry() > 0) {
            request.header("X-Slack-Retry-Num", String.valueOf(envelope.retry()))
                    .header("X-Slack-Retry-Reason", envelope.retryReason());
        }
        return send(request.build());
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
