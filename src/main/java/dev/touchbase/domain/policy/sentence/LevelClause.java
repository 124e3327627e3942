package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Severity;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// "as note", "as heads-up, stop for advertising": how strictly a rule speaks. It is taken out of the line wherever it
/// stands.
final class LevelClause {

    private static final Map<String, Level> LEVELS = Map.of(
            "clear", Level.CLEAR,
            "note", Level.NOTE,
            "hinweis", Level.NOTE,
            "heads up", Level.HEADS_UP,
            "headsup", Level.HEADS_UP,
            "warning", Level.HEADS_UP,
            "stop", Level.STOP);

    private static final String[] FOR_ADVERTISING = {"for advertising", "for ads", "bei werbung", "fur werbung"};

    private LevelClause() {}

    /// What was said of the level.
    ///
    /// @param usual null when nothing was said
    /// @param advertising null when nothing was said of advertising in particular
    record Said(@Nullable Level usual, @Nullable Level advertising) {

        /// The severity, with what wasn't said as in `otherwise`.
        Severity over(Severity otherwise) {
            if (usual == null) {
                return new Severity(otherwise.usual(), advertising == null ? otherwise.advertising() : advertising);
            }
            return new Severity(usual, advertising == null ? usual : advertising);
        }

        /// True when something was said.
        boolean something() {
            return usual != null || advertising != null;
        }
    }

    /// What is said; the words are gone from the line.
    static Said take(RuleLine line) {
        int words = line.left();
        boolean free = false;
        for (int start = 0; start < words; start++) {
            line.back(start);
            free |= line.sees("instead", "stattdessen");
            if (line.eat("as", "als")) {
                Optional<Said> said = said(line, free);
                if (said.isPresent() && (!free || line.isAtEnd())) {
                    line.cutOut(start);
                    return said.get();
                }
            }
        }
        line.back(0);
        return new Said(null, null);
    }

    /// @param free true where people write what they like, so that an unknown word behind "as" is none of ours
    private static Optional<Said> said(RuleLine line, boolean free) {
        line.eat("a", "an");
        Optional<Level> first = line.one(LEVELS, 2);
        if (first.isEmpty()) {
            if (line.left() == 1 && !free) {
                throw Refused.badInput("“" + line.ahead(1) + "” is no level.", "Type as note, as heads-up or as stop.");
            }
            return Optional.empty();
        }
        if (line.eat(FOR_ADVERTISING)) {
            return Optional.of(line.one(LEVELS, 2)
                    .map(level -> new Said(first.get(), level))
                    .orElseGet(() -> new Said(null, first.get())));
        }
        return Optional.of(new Said(first.get(), advertising(line).orElse(null)));
    }

    private static Optional<Level> advertising(RuleLine line) {
        int mark = line.mark();
        line.eat("and", "but", "und");
        boolean before = line.eat(FOR_ADVERTISING);
        Optional<Level> level = line.one(LEVELS, 2);
        if (level.isPresent() && (before || line.eat(FOR_ADVERTISING))) {
            return level;
        }
        line.back(mark);
        return Optional.empty();
    }
}
