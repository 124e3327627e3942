package dev.touchbase.domain.calendar;

/// To which side of now an incomplete date points: "friday" in a plan is the coming one, in a log the last one.
public enum Lean {
    /// Plans, reminders, promises.
    FUTURE,
    /// Logs and questions about what has happened.
    PAST
}
