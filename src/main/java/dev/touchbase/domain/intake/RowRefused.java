package dev.touchbase.domain.intake;

/// Ends the taking in of one row; the others go on.
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Refuses the row for `reason`, which stands after "line 12: ".
    RowRefused(String reason) {
        super(reason, null, false, false);
    }

    /// Why, after "line 12: ".
    String reason() {
        return String.valueOf(getMessage());
    }
}
