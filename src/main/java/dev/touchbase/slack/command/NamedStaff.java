package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.slack.Colleagues;

/// Who is named by a command or a form; who isn't staff yet becomes it by that.
public final class NamedStaff {

    private final Colleagues colleagues;

    /// Knows them through `colleagues`.
    public NamedStaff(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /// The member of staff that a command names.
    ///
    /// @throws Refused when they can't use Touchbase
    public Staff staff(Actor.ByStaff actor, Colleague colleague) {
        Staff known = colleague.staff();
        if (known != null && known.mayUse()) {
            return known;
        }
        String slackId = colleague.slackId();
        if (slackId == null) {
            throw noStaff(colleague.text());
        }
        return colleagues.named(actor.workspace(), slackId).orElseThrow(() -> noStaff(colleague.text()));
    }

    /// The member of staff that a form's select brings.
    ///
    /// @throws Refused when they can't use Touchbase
    public Staff staff(Actor.ByStaff actor, String slackId) {
        return colleagues.named(actor.workspace(), slackId).orElseThrow(() -> noStaff("that person"));
    }

    private static Refused noStaff(String name) {
        return Refused.badInput(
                "“" + name + "” can't use Touchbase, so nothing can be in their hands.",
                "Name a full member of this Slack workspace.");
    }
}
