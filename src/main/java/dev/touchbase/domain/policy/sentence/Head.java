package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What contacts a sentence begins with: "calls about roofing other than survey".
///
/// @param line the brand, product or service type, or null
record Head(Kinds kinds, @Nullable String line, Set<Purpose> exempt) {

    /// Reads it, and goes back when no kind of contact stands first.
    static Head read(RuleLine line) {
        Kinds kinds = Kinds.read(line);
        String about = null;
        Set<Purpose> exempt = Set.of();
        if (kinds.said() && line.eat("about")) {
            about = line.word().orElse(null);
        }
        if (kinds.said() && line.eat("other than")) {
            exempt = Kinds.purposes(line, "no contacts other than survey for 90 days after 3 refusals");
        }
        return new Head(kinds, about, exempt);
    }

    /// Puts what was said into the draft.
    void into(Draft draft) {
        draft.scope(kinds);
        if (line != null) {
            draft.put("line", line);
        }
        if (!exempt.isEmpty()) {
            draft.exempt(exempt);
        }
    }
}
