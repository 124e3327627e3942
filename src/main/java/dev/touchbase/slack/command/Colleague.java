package dev.touchbase.slack.command;

import dev.touchbase.domain.staff.Staff;
import org.jspecify.annotations.Nullable;

/// A member of staff as named in a command.
///
/// @param text as typed: "@priya"
/// @param slackId their Slack id, null for staff whom Slack doesn't know
/// @param staff who that is, null while they aren't staff yet: who is named becomes staff
public record Colleague(
        String text, @Nullable String slackId, @Nullable Staff staff) {}
