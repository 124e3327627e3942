package dev.touchbase;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls somebody who watches from outside, and who raises the alarm when the calls stop. It follows no redirect and
/// reads no answer.
final class Heartbeat {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI address;

    Heartbeat(URI address) {
        this.address = address;
    }

    /// All is well. That the other side can't be reached stops nothing here: it is what they are told by.
    void beat() {
        try (var http = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            var answer = http.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() >= 300) {
                LOG.warn("The heartbeat was answered with {}", answer.statusCode());
            }
        } catch (IOException unreachable) {
            LOG.warn(
                    "The heartbeat could not be sent ({})",
                    unreachable.getClass().getSimpleName());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
