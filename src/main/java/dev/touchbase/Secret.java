package dev.touchbase;

/// A token or a key. It shows itself to nobody who does not ask for it by [#reveal].
public final class Secret {

    private final String value;

    /// Holds `value`.
    public Secret(String value) {
        this.value = value;
    }

    /// The value itself, for the one place that sends it or checks with it.
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
