package dev.touchbase.domain.calendar;

/// To which side of today an incomplete date is completed.
enum Toward {
    FUTURE,
    PAST,
    /// Whichever is closer; for a bare weekday the past.
    NEAREST;

    static Toward of(Lean lean) {
        return switch (lean) {
            case FUTURE -> FUTURE;
            case PAST -> PAST;
        };
    }
}
