package dev.touchbase.slack;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.staff.Staff;

/// Somebody who may use Touchbase, as an actor and as a speaker.
record Asker(Workspace workspace, Actor.ByStaff actor, Speaker speaker) {

    Staff staff() {
        return actor.staff();
    }
}
