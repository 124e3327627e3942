package dev.touchbase.domain.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a rule says of a proposal, from the mildest to the strictest.
public enum Level {
    CLEAR("Clear"),
    /// Informs.
    NOTE("Note"),
    /// Wants a reason to go on.
    HEADS_UP("Heads-up"),
    /// Only an owner may go on; of an opt-out nobody may.
    STOP("Stop");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /// The word on screen: "Heads-up".
    public String label() {
        return label;
    }

    /// The level of this label, in any case: "heads-up".
    public static Optional<Level> read(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Arrays.stream(values())
                .filter(level -> level.label.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    /// True when this is at least as strict as `other`.
    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
