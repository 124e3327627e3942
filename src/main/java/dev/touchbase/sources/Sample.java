package dev.touchbase.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first bytes of a file, by which its format is recognised.
///
/// @param bytes at most 64 KB
/// @param whole true when that is the whole file
public record Sample(byte[] bytes, boolean whole) {

    static final int SIZE = 64 * 1024;

    static Sample of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SIZE);
            return new Sample(bytes, bytes.length < SIZE || in.read() < 0);
        }
    }

    /// True if the file begins with these bytes, given as numbers from 0 to 255.
    boolean startsWith(int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// The bytes as characters of the same number: only for finding ASCII words.
    String asLatin1() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
