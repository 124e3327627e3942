package dev.touchbase.sandbox;

/// One line of the composer's completion: `/contact log`, how it is used, what it does.
///
/// @param command what is completed, starting with a slash, e.g. `/contact log`
/// @param usage what may follow, e.g. `CUSTOMER [channel] [outcome] note`; may be empty
/// @param description one short sentence
public record Suggestion(String command, String usage, String description) {}
