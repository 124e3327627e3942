package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Moment;

/// Something promised by a day.
///
/// @param what in the words typed: "quote"
public record Promised(String what, Moment by) {}
