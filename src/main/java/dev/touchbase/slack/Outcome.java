package dev.touchbase.slack;

import org.jspecify.annotations.Nullable;

/// What came of a gesture, before anything of it is sent to Slack.
///
/// @param reply what to say
/// @param answerTo where
/// @param asker who, or null for those who were turned away
/// @param order where it came among all that was done, as [InOrder] counts
record Outcome(Reply reply, AnswerTo answerTo, @Nullable Asker asker, long order) {}
