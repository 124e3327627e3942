package dev.touchbase.domain.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes headings comparable: "Customer-ID", "customer_id" and "CustomerID " are the same.
public final class HeadingFolding {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private HeadingFolding() {}

    /// Lower case, without accents, blanks, punctuation and byte order marks.
    ///
    /// @param heading as written
    public static String folded(String heading) {
        String plain = Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("ß", "ss");
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
