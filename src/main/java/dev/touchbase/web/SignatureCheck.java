package dev.touchbase.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells whether a request comes from Slack: by its signature over the raw bytes, and by its age.
///
/// Bolt has such a check, which takes requests from the future and compares in a time that depends on the secret.
public final class SignatureCheck {

    /// How far Slack's clock and ours may be apart, either way.
    private static final long WINDOW_SECONDS = 300;

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");
    private static final Pattern SIGNATURE = Pattern.compile("v0=[0-9a-f]{64}");

    private final SecretKeySpec key;
    private final InstantSource clock;

    /// Checks with the app's signing secret, by the machine's own clock.
    public SignatureCheck(String signingSecret, InstantSource clock) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    /// True when exactly one timestamp and one signature are given, they fit `body`, and they are at most 300 seconds
    /// old or early.
    ///
    /// @param timestamps all values of the header X-Slack-Request-Timestamp
    /// @param signatures all values of the header X-Slack-Signature
    /// @param body as it came, byte by byte
    public boolean passes(List<String> timestamps, List<String> signatures, byte[] body) {
        if (timestamps.size() != 1 || signatures.size() != 1) {
            return false;
        }
        String timestamp = timestamps.getFirst();
        String signature = signatures.getFirst();
        return SECONDS.matcher(timestamp).matches()
                && SIGNATURE.matcher(signature).matches()
                && isRecent(Long.parseLong(timestamp))
                && MessageDigest.isEqual(ascii(signature), ascii(expected(timestamp, body)));
    }

    private boolean isRecent(long seconds) {
        return Math.abs(Instant.ofEpochSecond(seconds).getEpochSecond()
                        - clock.instant().getEpochSecond())
                <= WINDOW_SECONDS;
    }

    private String expected(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(ascii("v0:" + timestamp + ":"));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
