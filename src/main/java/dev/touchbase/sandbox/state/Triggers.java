package dev.touchbase.sandbox.state;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Trigger ids: each opens one view, once, within a few seconds. Guarded by `TeamState`.
public final class Triggers {
    private record Issued(String userId, Instant at, boolean used) {}

    private final Map<String, Issued> issued = new HashMap<>();
    private final SecureRandom random = new SecureRandom();
    private long counter = 7_700_000_000_000L;

    /// A fresh id for something that this person has just done.
    String issue(String userId, Instant now) {
        byte[] tail = new byte[16];
        random.nextBytes(tail);
        String id = counter++ + "." + counter++ + "." + HexFormat.of().formatHex(tail);
        issued.put(id, new Issued(userId, now, false));
        return id;
    }

    /// Uses an id up and says whose it is.
    ///
    /// @throws SlackError `invalid_trigger_id`, `exchanged_trigger_id` or `expired_trigger_id`
    String redeem(String id, Instant now, Duration limit) {
        Issued known = issued.get(id);
        if (known == null) {
            throw new SlackError("invalid_trigger_id");
        }
        if (known.used()) {
            throw new SlackError("exchanged_trigger_id");
        }
        if (Duration.between(known.at(), now).compareTo(limit) > 0) {
            throw new SlackError("expired_trigger_id");
        }
        issued.put(id, new Issued(known.userId(), known.at(), true));
        return known.userId();
    }
}
