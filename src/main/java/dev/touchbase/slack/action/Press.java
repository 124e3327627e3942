package dev.touchbase.slack.action;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.slack.view.ButtonValue;
import org.jspecify.annotations.Nullable;

/// One press of a button, or one choice in a menu.
///
/// @param value what the button carries
/// @param chosen the value of the option chosen in a menu or select, null for a button
/// @param pending the token of what was asked from here, so that a form's answer goes back to where it was asked
/// @param atHome true when pressed in the App Home
public record Press(
        Actor.ByStaff actor,
        Speaker speaker,
        ButtonValue value,
        @Nullable String chosen,
        String pending,
        boolean atHome) {

    /// Who.
    public Staff staff() {
        return actor.staff();
    }
}
