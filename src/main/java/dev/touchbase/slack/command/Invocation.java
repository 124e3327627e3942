package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.staff.Staff;

/// One use of a subcommand.
///
/// @param actor who, already allowed to use Touchbase at all
/// @param speaker their zone, locale and now, for reading dates
/// @param said what was typed after the subcommand's name, cut into tokens
/// @param pending the token of the kept command, for buttons and forms that go on from here
public record Invocation(Actor.ByStaff actor, Speaker speaker, Typed said, String pending) {

    /// Who.
    public Staff staff() {
        return actor.staff();
    }
}
