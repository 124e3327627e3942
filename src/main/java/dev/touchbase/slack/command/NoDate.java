package dev.touchbase.slack.command;

/// What was meant as a date, but is none.
///
/// @param kind what it would have set: [Takes#NEXT], [Takes#PROMISED], [Takes#PAST_MOMENT] or [Takes#FUTURE_MOMENT]
/// @param words as typed: "next 31 feb", "promised a quote by 31 feb"
public record NoDate(Takes kind, String words) {}
