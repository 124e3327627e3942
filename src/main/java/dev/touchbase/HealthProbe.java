package dev.touchbase;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/// Asks the Touchbase on this machine whether it is alive, for a container's health check: its image has no curl.
public final class HealthProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private HealthProbe() {}

    /// Ends with 0 where `GET /healthz` answers 200 on the `PORT` of the environment (default 3000), else with 1.
    ///
    /// @param args none
    /// @throws IOException where nobody answers; Java then ends with 1 and prints it for the container's health log
    public static void main(String[] args) throws IOException {
        var port = Integer.parseInt(System.getenv().getOrDefault("PORT", "3000"));
        if (!isAlive(port)) {
            System.exit(1);
        }
    }

    /// Whether a Touchbase that is alive listens on that port of the loopback address.
    ///
    /// @throws IOException where nobody answers within four seconds
    static boolean isAlive(int port) throws IOException {
        var address = URI.create("http://127.0.0.1:" + port + "/healthz").toURL();
        var connection = (HttpURLConnection) address.openConnection();
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            connection.disconnect();
        }
    }
}
