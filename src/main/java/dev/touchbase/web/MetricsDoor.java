package dev.touchbase.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Supplier;

/// `GET /metrics`: for this machine itself, and for others with the token. What a proxy passes on comes from others.
public final class MetricsDoor {

    private static final String BEARER = "Bearer ";

    private final Supplier<String> figures;
    private final Optional<String> token;

    /// @param figures everything, in Prometheus's text format
    /// @param token with which other machines may read it; without one they may not
    public MetricsDoor(Supplier<String> figures, Optional<String> token) {
        this.figures = figures;
        this.token = token;
    }

    void handle(Context context) {
        if (isFromHere(context) || hasToken(context)) {
            context.contentType("text/plain; version=0.0.4; charset=utf-8").result(figures.get());
        } else {
            context.status(403).result("This is shown on the machine itself, or with the token.\n");
        }
    }

    private static boolean isFromHere(Context context) {
        try {
            return InetAddress.getByName(context.req().getRemoteAddr()).isLoopbackAddress()
                    && context.header("X-Forwarded-For") == null
                    && context.header("Forwarded") == null;
        } catch (UnknownHostException never) {
            return false;
        }
    }

    private boolean hasToken(Context context) {
        var said = Optional.ofNullable(context.header("Authorization")).orElse("");
        return token.isPresent()
                && said.startsWith(BEARER)
                && MessageDigest.isEqual(bytes(said.substring(BEARER.length())), bytes(token.get()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
