package dev.touchbase.slack;

import org.jspecify.annotations.Nullable;

/// One gesture as it came in: who made it, where, and how Slack tells it from others.
///
/// @param key the same for every delivery of this gesture, and for no other
/// @param team the Slack team in which it was made
/// @param user Slack's id of who made it
/// @param answerTo where its answer goes
/// @param trigger with which one form can be opened within three seconds, or null
record Asked(
        String key,
        @Nullable String team,
        String user,
        AnswerTo answerTo,
        @Nullable String trigger) {}
