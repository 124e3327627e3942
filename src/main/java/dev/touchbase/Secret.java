package dev.touchbase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A token or a key. It shows itself to nobody who does not ask for it by [#reveal].
public final class Secret {

    private final String value;

    /// Holds `value`.
    public Secret(String value) {
        this.value = value;
    }

    /// The value itself, for the one place that sends it or checks with it.
    public String reveal() {
        return value;
    }

    /// Tells whether two are the same, and nothing else: the first eight digits of its SHA-256.
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "***";
    }
}
