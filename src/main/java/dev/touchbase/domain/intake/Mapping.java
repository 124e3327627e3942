package dev.touchbase.domain.intake;

import dev.touchbase.domain.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which column means what. Several columns may mean the same; then the first that is filled counts, those with the
/// better heading before the others.
///
/// @param <F> the fields of the list
public final class Mapping<F extends Enum<F> & Field> {

    private static final String IGNORE = "ignore";

    private final List<String> headings;
    private final Map<F, List<Integer>> columns;

    private Mapping(List<String> headings, Map<F, List<Integer>> columns) {
        this.headings = headings;
        this.columns = columns;
    }

    /// The meaning of these headings.
    ///
    /// @param told what the user says, each as "heading=field"; it goes before what the headings say themselves.
    /// The field "ignore" leaves a column out
    /// @throws Refused when one of them names a heading or a field that doesn't exist
    public static <F extends Enum<F> & Field> Mapping<F> of(Class<F> fields, List<String> headings, List<String> told) {
        Map<Integer, Optional<F>> byUser = new LinkedHashMap<>();
        for (String pair : told) {
            int equals = pair.lastIndexOf('=');
            if (equals < 1) {
                throw Refused.badInput(
                        "\"%s\" is no pair of a heading and a field.".formatted(pair),
                        "Write it as --map \"heading=field\", for example --map \"%s=%s\"."
                                .formatted(headings.getFirst(), fields.getEnumConstants()[0].word()));
            }
            byUser.put(column(headings, pair.substring(0, equals)), field(fields, pair.substring(equals + 1)));
        }
        Map<F, List<Integer>> columns = new EnumMap<>(fields);
        byUser.forEach((column, field) -> field.ifPresent(known ->
                columns.computeIfAbsent(known, none -> new ArrayList<>()).add(column)));
        for (F field : fields.getEnumConstants()) {
            List<Integer> own = IntStream.range(0, headings.size())
                    .boxed()
                    .filter(column -> !byUser.containsKey(column) && rank(field, headings, column) >= 0)
                    .sorted(Comparator.comparingInt(column -> rank(field, headings, column)))
                    .toList();
            if (!own.isEmpty()) {
                columns.computeIfAbsent(field, none -> new ArrayList<>()).addAll(own);
            }
        }
        return new Mapping<>(List.copyOf(headings), columns);
    }

    /// True if this heading means one of the fields by itself, or is one of those that the user named.
    public static <F extends Enum<F> & Field> boolean knows(Class<F> fields, List<String> told, String heading) {
        String wanted = HeadingFolding.folded(heading);
        return !wanted.isEmpty()
                && (Arrays.stream(fields.getEnumConstants())
                                .anyMatch(field -> field.headings().contains(wanted))
                        || told.stream()
                                .filter(pair -> pair.lastIndexOf('=') > 0)
                                .map(pair -> HeadingFolding.folded(pair.substring(0, pair.lastIndexOf('='))))
                                .anyMatch(wanted::equals));
    }

    private static int rank(Field field, List<String> headings, int column) {
        return field.headings().indexOf(HeadingFolding.folded(headings.get(column)));
    }

    private static int column(List<String> headings, String named) {
        String wanted = HeadingFolding.folded(named);
        return IntStream.range(0, headings.size())
                .filter(column -> headings.get(column).equals(named.strip())
                        || HeadingFolding.folded(headings.get(column)).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.badInput(
                        "There is no heading \"%s\".".formatted(named.strip()),
                        "Take one of: " + String.join(", ", headings) + "."));
    }

    private static <F extends Enum<F> & Field> Optional<F> field(Class<F> fields, String named) {
        String wanted = HeadingFolding.folded(named);
        if (wanted.equals(IGNORE)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(fields.getEnumConstants())
                .filter(field -> HeadingFolding.folded(field.word()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.badInput(
                        "There is no field \"%s\".".formatted(named.strip()),
                        "Take one of: "
                                + Arrays.stream(fields.getEnumConstants())
                                        .map(Field::word)
                                        .collect(Collectors.joining(", "))
                                + ", or " + IGNORE + ".")));
    }

    /// True if some column means this field.
    public boolean has(F field) {
        return columns.containsKey(field);
    }

    /// What the row says in this field, without blanks around it; empty if it says nothing.
    public Optional<String> value(Row row, F field) {
        for (int column : columns.getOrDefault(field, List.of())) {
            String cell = row.cells().get(column).strip();
            if (!cell.isEmpty()) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /// The headings that mean this field, the one that counts first.
    public List<String> headings(F field) {
        return columns.getOrDefault(field, List.of()).stream()
                .map(headings::get)
                .toList();
    }

    /// The headings that mean nothing here, in their order; headings that are blank left out.
    public List<String> unused() {
        return IntStream.range(0, headings.size())
                .filter(column -> columns.values().stream().noneMatch(used -> used.contains(column)))
                .mapToObj(headings::get)
                .filter(heading -> !heading.isBlank())
                .toList();
    }

    /// What was understood, each as "heading is field", in the order of the fields.
    public List<String> words() {
        return columns.keySet().stream()
                .map(field -> String.join(" or ", headings(field)) + " is the " + field.word())
                .toList();
    }
}
