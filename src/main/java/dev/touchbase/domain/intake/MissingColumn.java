package dev.touchbase.domain.intake;

import dev.touchbase.domain.Refused;

/// Says that a column is missing without which a list means nothing.
final class MissingColumn {

    private MissingColumn() {}

    static Refused of(String what, Field field, Table table) {
        return Refused.badInput(
                "no heading says %s; there are: %s".formatted(what, String.join(", ", table.headings())),
                "say which one does with --map \"%s=%s\""
                        .formatted(table.headings().getFirst(), field.word()));
    }
}
