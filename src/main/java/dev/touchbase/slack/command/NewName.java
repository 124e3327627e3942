package dev.touchbase.slack.command;

/// A name that nobody has yet and what was said about it.
///
/// @param name what stood between quotes, or all words before the first known one; "" when none did
public record NewName(String name, Reading reading) {}
