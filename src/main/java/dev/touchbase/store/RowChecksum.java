package dev.touchbase.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/// A checksum over rows that is the same in whatever order they come: the sum of a digest of each.
final class RowChecksum {

    private final MessageDigest digest = sha256();
    private long sum;
    private long rows;

    /// The next value of the row: a number, a text, or nothing.
    void value(@Nullable Object value) {
        if (value == null) {
            digest.update((byte) 0);
            return;
        }
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        digest.update((byte) (value instanceof Long ? 1 : 2));
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    void endOfRow() {
        sum += ByteBuffer.wrap(digest.digest()).getLong();
        rows++;
    }

    long rows() {
        return rows;
    }

    String text() {
        return "%016x".formatted(sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
