package dev.touchbase.slack;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Gestures;
import java.time.Duration;
import java.time.InstantSource;

/// Tells a second press of the same button from another press.
///
/// The same button on a message that looks the same is the same gesture, however late the second press comes. Within
/// ten seconds it is the same even when the message has changed meanwhile: that was the first press's doing. That holds
/// for all who share the database, since a second click may come in elsewhere.
final class PressKeys {

    private static final Duration DOUBLE = Duration.ofSeconds(10);

    private final Gestures gestures;
    private final InstantSource clock;

    PressKeys(Gestures gestures, InstantSource clock) {
        this.gestures = gestures;
        this.clock = clock;
    }

    /// The gesture's key. It is kept before the press is carried out, and so before the message can change.
    String of(WorkspaceId workspace, String user, Pressed pressed) {
        var button = String.join(
                "|",
                "press",
                user,
                pressed.place(),
                pressed.actionId(),
                String.valueOf(pressed.value()),
                String.valueOf(pressed.chosen()));
        var now = clock.instant();
        var place = "button|" + Digest.of(button);
        return gestures.answer(workspace, place, now.minus(DOUBLE)).orElseGet(() -> {
            var key = Digest.of(button + "|" + pressed.look());
            gestures.keep(workspace, place, key, now);
            return key;
        });
    }
}
