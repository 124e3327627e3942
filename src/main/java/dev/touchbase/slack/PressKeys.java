package dev.touchbase.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// Tells a second press of the same button from another press.
///
/// The same button on a message that looks the same is the same gesture, however late the second press comes. Within
/// ten seconds it is the same even when the message has changed meanwhile: that was the first press's doing.
final class PressKeys {

    private static final Duration DOUBLE = Duration.ofSeconds(10);
    private static final int MOST = 1_000;

    private final InstantSource clock;
    private final Map<String, Recent> recent = new LinkedHashMap<>();

    private record Recent(String key, Instant at) {}

    PressKeys(InstantSource clock) {
        this.clock = clock;
    }

    /// The gesture's key.
    synchronized String of(String user, Pressed pressed) {
        var button = String.join(
                "|",
                "press",
                user,
                pressed.place(),
                pressed.actionId(),
                String.valueOf(pressed.value()),
                String.valueOf(pressed.chosen()));
        var last = recent.get(button);
        if (last != null && last.at().plus(DOUBLE).isAfter(clock.instant())) {
            return last.key();
        }
        var key = Digest.of(button + "|" + pressed.look());
        recent.remove(button);
        recent.put(button, new Recent(key, clock.instant()));
        if (recent.size() > MOST) {
            recent.remove(recent.keySet().iterator().next());
        }
        return key;
    }
}
