package dev.touchbase.domain.intake;

import dev.touchbase.domain.Refused;
import java.util.List;

/// Says that a column is missing without which a list means nothing.
final class MissingColumn {

    private static final int SHOWN = 20;

    private MissingColumn() {}

    private static String shown(List<String> headings) {
        return headings.size() <= SHOWN
                ? String.join(", ", headings)
                : String.join(", ", headings.subList(0, SHOWN)) + " and %d more".formatted(headings.size() - SHOWN);
    }

    static Refused of(String what, Field field, Table table) {
        return Refused.badInput(
                "No heading says %s; there are: %s.".formatted(what, shown(table.headings())),
                "Say which one does, as in --map \"%s=%s\"."
                        .formatted(table.headings().getFirst(), field.word()));
    }
}
