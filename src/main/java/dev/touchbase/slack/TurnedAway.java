package dev.touchbase.slack;

/// Somebody may not use Touchbase at all, or can't just now: one sentence for them.
final class TurnedAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TurnedAway(String sentence) {
        super(sentence, null, false, false);
    }

    /// For them to read.
    String sentence() {
        return String.valueOf(getMessage());
    }
}
