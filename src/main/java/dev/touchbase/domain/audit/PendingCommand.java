package dev.touchbase.domain.audit;

import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;

/// A command that waits for a tap or a form, so that nothing typed is lost and nothing secret travels through Slack's
/// views.
///
/// @param token unguessable; the only part that leaves the server
/// @param text the command as typed, without `/contact`
/// @param answerTo where its answer goes, in the door's own form
public record PendingCommand(String token, StaffId staff, String text, String answerTo, Instant at) {}
