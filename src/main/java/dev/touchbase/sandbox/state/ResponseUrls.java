package dev.touchbase.sandbox.state;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Addresses that an app may answer to later: five times within thirty minutes. Guarded by `TeamState`.
public final class ResponseUrls {
    private static final int MOST = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    /// Where an answer goes.
    ///
    /// @param userId who acted
    /// @param channel where they acted
    /// @param sourceTs the message they acted on; null after a command
    public record Target(
            String userId, String channel, @Nullable String sourceTs) {}

    private record Issued(Target target, Instant at, int uses) {}

    private final Map<String, Issued> issued = new HashMap<>();

    /// The last part of a fresh address.
    String issue(Target target, Instant now) {
        String token = UUID.randomUUID().toString().replace("-", "");
        issued.put(token, new Issued(target, now, 0));
        return token;
    }

    /// Where to put the answer; empty when the address is unknown, too old or used up.
    public Optional<Target> use(String token, Instant now) {
        Issued known = issued.get(token);
        if (known == null
                || known.uses() >= MOST
                || Duration.between(known.at(), now).compareTo(LIFE) > 0) {
            return Optional.empty();
        }
        issued.put(token, new Issued(known.target(), known.at(), known.uses() + 1));
        return Optional.of(known.target());
    }
}
