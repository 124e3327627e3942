package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.Staff;
import java.util.Map;

/// One use of a subcommand.
///
/// @param actor who, already allowed to use Touchbase at all
/// @param speaker their zone, locale and now, for reading dates
/// @param said what was typed after the subcommand's name, cut into tokens
/// @param pending the token of the kept command, for buttons and forms that go on from here
/// @param settled the customers that the actor has chosen by a tap, by the place of the part that names them: 0, and 1
///     and so on behind each `;`
public record Invocation(
        Actor.ByStaff actor, Speaker speaker, Typed said, String pending, Map<Integer, CustomerId> settled) {

    public Invocation {
        settled = Map.copyOf(settled);
    }

    /// One in which no customer was chosen by a tap.
    public Invocation(Actor.ByStaff actor, Speaker speaker, Typed said, String pending) {
        this(actor, speaker, said, pending, Map.of());
    }

    /// Who.
    public Staff staff() {
        return actor.staff();
    }

    /// True when nothing was typed behind the subcommand's name.
    public boolean isBare() {
        return said.tokens().isEmpty();
    }
}
