package dev.touchbase.sources;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How a CSV text is laid out: by what its cells are separated and where its headings stand.
///
/// @param separator between cells
/// @param headings the row of headings
record Layout(char separator, Records.Found headings) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int ROWS_LOOKED_AT = 50;
    private static final int ROWS_WITH_HEADINGS = 25;
    private static final Pattern EXCELS_OWN_LINE = Pattern.compile("\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    /// The layout for which there is most evidence.
    ///
    /// @param start the first part of the text; where it is not all of it, its last line is left out
    /// @param known true for headings that mean something
    /// @throws IllegalArgumentException when it has no row that is not blank
    static Layout of(String start, boolean whole, Predicate<String> known) {
        String text = whole ? start : withoutLastLine(start);
        Matcher own = EXCELS_OWN_LINE.matcher(text);
        List<Character> separators = own.lookingAt() ? List.of(own.group(1).charAt(0)) : SEPARATORS;
        return separators.stream()
                .map(separator -> Evidence.of(separator, rows(text, separator), known))
                .max(Evidence.STRONGER)
                .filter(evidence -> evidence.headings != null)
                .map(evidence -> new Layout(evidence.separator, evidence.headings))
                .orElseThrow(() -> new IllegalArgumentException("no row"));
    }

    private static String withoutLastLine(String text) {
        int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static List<Records.Found> rows(String text, char separator) {
        var records = new Records(new StringReader(text), separator);
        List<Records.Found> rows = new ArrayList<>();
        try {
            for (var row = records.next(); row != null && rows.size() < ROWS_LOOKED_AT; row = records.next()) {
                boolean excelsOwn = row.line() == 1
                        && !row.cells().isEmpty()
                        && row.cells().getFirst().toLowerCase(Locale.ROOT).startsWith("sep=");
                if (row.problem() == null && !row.blank() && !excelsOwn) {
                    rows.add(row);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private record Evidence(char separator, Records.@Nullable Found headings, int known, int width, int alike) {

        static final Comparator<Evidence> STRONGER = Comparator.<Evidence>comparingInt(Evidence::known)
                .thenComparing(evidence -> evidence.width > 1)
                .thenComparingInt(Evidence::alike)
                .thenComparingInt(Evidence::width)
                .thenComparing(evidence -> -SEPARATORS.indexOf(evidence.separator));

        static Evidence of(char separator, List<Records.Found> rows, Predicate<String> known) {
            ToIntFunction<Records.Found> score = row ->
                    (int) row.cells().stream().map(String::strip).filter(known).count();
            Records.Found headings = null;
            int best = 0;
            for (var row : rows.subList(0, Math.min(rows.size(), ROWS_WITH_HEADINGS))) {
                int found = score.applyAsInt(row);
                if (found > best) {
                    best = found;
                    headings = row;
                }
            }
            if (headings == null) {
                headings = firstOfUsualWidth(rows);
            }
            int width = headings == null ? 0 : headings.cells().size();
            int alike = (int)
                    rows.stream().filter(row -> row.cells().size() == width).count();
            return new Evidence(separator, headings, best, width, alike);
        }

        private static Records.@Nullable Found firstOfUsualWidth(List<Records.Found> rows) {
            int[] widths = rows.stream().mapToInt(row -> row.cells().size()).toArray();
            int usual = IntStream.of(widths)
                    .boxed()
                    .max(Comparator.<Integer>comparingLong(width -> IntStream.of(widths)
                                    .filter(other -> other == width)
                                    .count())
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(0);
            return rows.stream()
                    .filter(row -> row.cells().size() == usual
                            && row.cells().stream()
                                                    .filter(cell -> !cell.isBlank())
                                                    .count()
                                            * 2
                                    > usual)
                    .findFirst()
                    .orElse(rows.isEmpty() ? null : rows.getFirst());
        }
    }
}
