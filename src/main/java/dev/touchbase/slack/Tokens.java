package dev.touchbase.slack;

import java.security.SecureRandom;
import java.util.Base64;

/// Things that nobody can guess, and things that can be read out over a telephone.
final class Tokens {

    private static final String READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    /// 128 bits for a kept command.
    String pending() {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /// Four characters under which a fault is logged.
    String reference() {
        var reference = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            reference.append(READABLE.charAt(random.nextInt(READABLE.length())));
        }
        return reference.toString();
    }
}
