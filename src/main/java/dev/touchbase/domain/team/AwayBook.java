package dev.touchbase.domain.team;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who is away, and who covers: one's own, or as an owner a colleague's.
public final class AwayBook {

    private final ActDesk desk;
    private final StaffMembers staff;

    /// Works with these.
    public AwayBook(ActDesk desk, StaffMembers staff) {
        this.desk = desk;
        this.staff = staff;
    }

    /// Somebody is away, or back.
    public record AwaySet(ChangeId change, Absence absence) {}

    /// Sets `who` away, both days included. An absence in force is replaced.
    ///
    /// @param from null: today
    /// @throws Refused when the actor may not, or the last day has passed
    public AwaySet away(Actor actor, StaffId who, @Nullable LocalDate from, LocalDate until, @Nullable StaffId cover) {
        return desk.change(actor, right(actor, who), open -> {
            LocalDate first = from == null ? open.firm().today() : from;
            if (until.isBefore(first) || until.isBefore(open.firm().today())) {
                throw Refused.badInput("The last day away has passed.", "Name it like: away until 5 dec cover @priya.");
            }
            if (Objects.equals(cover, who)) {
                throw Refused.badInput("Nobody can cover for themselves.", "Name a colleague: cover @priya.");
            }
            open.firm().absences().stream()
                    .filter(each -> each.staff().equals(who)
                            && !each.from().isAfter(until)
                            && !each.until().isBefore(first))
                    .forEach(each -> staff.endAbsence(open.firm().id(), each, first.minusDays(1)));
            Absence absence = staff.addAbsence(open.firm().id(), new Absence(0, who, first, until, cover));
            open.change().says("set " + open.firm().nameOf(who) + " away");
            desk.consequences().mendAll(open.firm().id(), open.now());
            return new AwaySet(open.change().id(), absence);
        });
    }

    /// Ends the absence in force: yesterday was its last day.
    ///
    /// @throws Refused when they aren't away
    public AwaySet back(Actor actor, StaffId who) {
        return desk.change(actor, right(actor, who), open -> {
            Absence absence = open.firm()
                    .away(who, open.firm().today())
                    .orElseThrow(() -> Refused.overtaken(open.firm().nameOf(who) + " isn't away."));
            staff.endAbsence(open.firm().id(), absence, open.firm().today().minusDays(1));
            open.change().says("set " + open.firm().nameOf(who) + " back");
            desk.consequences().mendAll(open.firm().id(), open.now());
            return new AwaySet(open.change().id(), absence);
        });
    }

    private static Act right(Actor actor, StaffId who) {
        return who.equals(actor.staffId()) ? Act.EVERYDAY_WORK : Act.SEND_OTHERS_AWAY;
    }
}
