package dev.touchbase.slack.view;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Who reads an answer: names, days and times are written as they are for them.
public record Viewer(Actor.ByStaff actor, Speaker speaker, Firm firm) {

    /// Their key.
    public StaffId id() {
        return actor.staff().id();
    }

    /// True for the viewer themselves.
    public boolean is(StaffId staff) {
        return id().equals(staff);
    }

    /// "you", or the colleague's name.
    public Mrkdwn name(StaffId staff) {
        return is(staff) ? Mrkdwn.md("you") : Mrkdwn.text(firm.nameOf(staff));
    }

    /// The same at the start of a sentence: "You", or the colleague's name.
    public Mrkdwn subject(StaffId staff) {
        return is(staff) ? Mrkdwn.md("You") : Mrkdwn.text(firm.nameOf(staff));
    }

    /// "you and Priya": the viewer first.
    public Mrkdwn names(List<StaffId> staff) {
        return Mrkdwn.and(staff.stream()
                .sorted(java.util.Comparator.comparing((StaffId each) -> !is(each)))
                .map(this::name)
                .toList());
    }

    /// "Thu 26 Nov", with the year where it isn't this one.
    public String day(LocalDate day) {
        return DateWords.date(day, speaker.today());
    }

    /// "Thu 26 Nov, 15:00" in the viewer's zone.
    public String moment(Instant at) {
        return DateWords.moment(at.atZone(speaker.zone()), speaker.today());
    }

    /// "15:00" today, else as [#moment(Instant)].
    public String clock(Instant at) {
        var local = at.atZone(speaker.zone());
        return local.toLocalDate().equals(speaker.today()) ? DateWords.time(local.toLocalTime()) : moment(at);
    }

    /// The owners, as somebody to ask.
    public Mrkdwn owners() {
        List<Staff> owners = firm.owners();
        return owners.isEmpty()
                ? Mrkdwn.md("a workspace admin")
                : Mrkdwn.join(
                        " or ",
                        owners.stream().map(Staff::name).map(Mrkdwn::text).toList());
    }
}
