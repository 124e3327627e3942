package dev.touchbase.slack.modal;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.team.AwayBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.NamedStaff;
import dev.touchbase.slack.view.AwayView;
import dev.touchbase.slack.view.FirmFormViews;
import dev.touchbase.slack.view.Viewer;
import java.time.LocalDate;
import java.util.Map;

/// Sets somebody away: oneself, or as an owner a colleague.
public final class AwayForm implements Modal {

    private final ActDesk desk;
    private final AwayBook absences;
    private final NamedStaff named;

    /// Sets in `absences`.
    public AwayForm(ActDesk desk, AwayBook absences, NamedStaff named) {
        this.desk = desk;
        this.absences = absences;
        this.named = named;
    }

    @Override
    public String id() {
        return FirmFormViews.AWAY;
    }

    @Override
    public Reply submit(Submit submit) {
        Firm firm = desk.firm(submit.actor());
        LocalDate from = Fields.day(submit, FirmFormViews.FROM);
        LocalDate until = Fields.day(submit, FirmFormViews.UNTIL);
        if (until == null || until.isBefore(firm.today()) || (from != null && until.isBefore(from))) {
            return new Reply.Errors(
                    Map.of(FirmFormViews.UNTIL, "Choose a last day that hasn't passed, not before the first."));
        }
        Staff who = named.staff(submit.actor(), submit.text(FirmFormViews.WHO));
        String cover = submit.text(FirmFormViews.COVER);
        StaffId stands =
                cover.isEmpty() ? null : named.staff(submit.actor(), cover).id();
        if (who.id().equals(stands)) {
            return new Reply.Errors(
                    Map.of(FirmFormViews.COVER, "Nobody can cover for themselves: choose a colleague."));
        }
        return AwayView.away(
                absences.away(submit.actor(), who.id(), from, until, stands),
                new Viewer(submit.actor(), submit.speaker(), firm));
    }
}
