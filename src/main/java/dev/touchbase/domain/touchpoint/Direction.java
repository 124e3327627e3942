package dev.touchbase.domain.touchpoint;

import java.util.Locale;

/// Who contacted whom.
public enum Direction {
    /// We contacted them.
    OUTBOUND,
    /// They contacted us.
    INBOUND;

    /// "outbound" or "inbound".
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
