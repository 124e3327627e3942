package dev.touchbase.slack;

import org.jspecify.annotations.Nullable;

/// What came of a gesture, before anything of it is sent to Slack.
///
/// @param reply what to say
/// @param answerTo where
/// @param asker who, or null for those who were turned away
record Outcome(Reply reply, AnswerTo answerTo, @Nullable Asker asker) {}
