package dev.touchbase.sources;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts the bytes that were read.
final class CountedInput extends FilterInputStream {

    private long count;

    CountedInput(InputStream in) {
        super(new BufferedInputStream(in));
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count++;
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int n = super.read(bytes, from, most);
        if (n > 0) {
            count += n;
        }
        return n;
    }
}
