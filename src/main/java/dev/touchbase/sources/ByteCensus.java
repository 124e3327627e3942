package dev.touchbase.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the bytes of a whole file tell about its encoding: one pass, constant memory.
final class ByteCensus {

    private long multibyte;
    private long invalid;
    private long high;
    private long highPairs;
    private int pending;
    private int lowest;
    private int highest;
    private int length;
    private boolean lastHigh;

    private ByteCensus() {}

    /// Reads the whole file.
    static ByteCensus of(Path file) throws IOException {
        var census = new ByteCensus();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    census.take(buffer[i] & 0xFF);
                }
            }
        }
        if (census.pending > 0) {
            census.invalid++;
        }
        return census;
    }

    /// True if every byte is part of well-formed UTF-8.
    boolean isUtf8() {
        return invalid == 0;
    }

    /// True if it is UTF-8 but for some damaged places: more characters fit than don't.
    boolean isDamagedUtf8() {
        return invalid > 0 && multibyte > invalid;
    }

    /// True if bytes above 127 mostly stand alone, as accented letters do in Western European text.
    boolean accentsStandAlone() {
        return highPairs * 10 <= high * 3;
    }

    private void take(int b) {
        boolean isHigh = b >= 0x80;
        if (isHigh) {
            high++;
            if (lastHigh) {
                highPairs++;
            }
        }
        lastHigh = isHigh;
        if (pending > 0) {
            if (b >= lowest && b <= highest) {
                pending--;
                lowest = 0x80;
                highest = 0xBF;
                if (pending == 0) {
                    multibyte++;
                }
                return;
            }
            invalid++;
            pending = 0;
        }
        start(b);
    }

    private void start(int b) {
        if (b < 0x80) {
            return;
        }
        length = b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
        if (length == 0) {
            invalid++;
            return;
        }
        pending = length;
        // Overlong forms, surrogates and numbers above U+10FFFF are no UTF-8.
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }
}
