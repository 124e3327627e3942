package dev.touchbase.domain.intake;

import dev.touchbase.domain.customer.NameFolding;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Which of two spellings of one name is the better one, since exports lose accents and mangle umlauts.
final class Spelling {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';

    private Spelling() {}

    /// True if `offered` is `kept` with something lost: accents, case, or characters read in a wrong encoding.
    static boolean isWorse(String kept, String offered) {
        if (offered.indexOf(REPLACEMENT) >= 0) {
            return true;
        }
        if (!kept.equals(offered) && kept.equals(repaired(offered))) {
            return true;
        }
        boolean same = NameFolding.folded(kept).equals(NameFolding.folded(offered));
        return same && (accents(offered) < accents(kept) || hasLower(kept) && !hasLower(offered));
    }

    /// "MÃ¼ller" read as it was meant, or the text itself if it was not mangled so.
    private static String repaired(String text) {
        try {
            ByteBuffer bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notMangled) {
            return text;
        }
    }

    private static long accents(String text) {
        return text.chars().filter(c -> c > 0x7F).count();
    }

    private static boolean hasLower(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase);
    }
}
