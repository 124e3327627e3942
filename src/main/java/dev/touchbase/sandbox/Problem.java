package dev.touchbase.sandbox;

import java.time.Instant;

/// Something that the app did and Slack would not have accepted: an answer that was late or malformed, blocks past
/// a limit, an unknown method. A journey that went well leaves none.
///
/// @param at when, by the system's clock
/// @param where the method, or the gesture whose answer was at fault
/// @param what what was wrong, with JSON pointers where blocks are concerned
public record Problem(Instant at, String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
