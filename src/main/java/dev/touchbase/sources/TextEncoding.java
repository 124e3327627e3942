package dev.touchbase.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// The encoding of a text file, told from its bytes. A byte order mark wins, then well-formed UTF-8, then what the
/// pattern of the bytes says; nothing is ever replaced silently.
///
/// @param charset the encoding
/// @param mark how many bytes of a byte order mark to leave out
/// @param guessed true when the bytes allow others as well, so that the user should look at the result
record TextEncoding(Charset charset, int mark, boolean guessed) {

    /// Stands where bytes are no text in this encoding. It is no character, so that no text holds it.
    static final char UNREADABLE = '\uFFFF';

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// The encoding of this file, or the one that somebody named.
    static TextEncoding of(Path file, Sample sample, @Nullable Charset told) throws IOException {
        Optional<TextEncoding> marked = byMark(sample);
        if (told != null) {
            int mark = marked.filter(by -> by.charset.equals(told))
                    .map(TextEncoding::mark)
                    .orElse(0);
            return new TextEncoding(told, mark, false);
        }
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = wideWithoutMark(sample);
        if (wide.isPresent()) {
            return new TextEncoding(wide.get(), 0, false);
        }
        return byPattern(sample, ByteCensus.of(file));
    }

    private static TextEncoding byPattern(Sample sample, ByteCensus census) {
        if (census.isUtf8() || census.isDamagedUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, false);
        }
        if (census.accentsStandAlone()) {
            return new TextEncoding(WINDOWS_1252, 0, false);
        }
        return new TextEncoding(detected(sample).orElse(WINDOWS_1252), 0, true);
    }

    private static Optional<TextEncoding> byMark(Sample sample) {
        if (sample.startsWith(0xEF, 0xBB, 0xBF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3, false));
        }
        if (sample.startsWith(0xFF, 0xFE, 0, 0)) {
            return Optional.of(new TextEncoding(Charset.forName("UTF-32LE"), 4, false));
        }
        if (sample.startsWith(0, 0, 0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(Charset.forName("UTF-32BE"), 4, false));
        }
        if (sample.startsWith(0xFF, 0xFE)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2, false));
        }
        if (sample.startsWith(0xFE, 0xFF)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2, false));
        }
        return Optional.empty();
    }

    /// UTF-16 without a mark: in text of mostly ASCII every second byte is zero, on one side only.
    private static Optional<Charset> wideWithoutMark(Sample sample) {
        byte[] bytes = sample.bytes();
        long even = 0;
        long odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        long pairs = bytes.length / 2;
        if (odd * 10 >= pairs * 4 && even * 20 < odd && odd > 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even * 10 >= pairs * 4 && odd * 20 < even && even > 0) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> detected(Sample sample) {
        var detector = new UniversalDetector();
        detector.handleData(sample.bytes());
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(TextEncoding::named);
    }

    /// The encoding with this name, if Java knows it.
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /// Its name, for the summary: "UTF-8", "windows-1251 (a guess)".
    String words() {
        return charset.name() + (guessed ? " (a guess: --encoding says otherwise)" : "");
    }

    /// The text of `in`, whose bytes start at the file's beginning; [#UNREADABLE] stands where they are no text.
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(UNREADABLE)));
    }
}
