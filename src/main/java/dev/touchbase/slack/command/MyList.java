package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.reminder.DueList;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.MyDay;
import dev.touchbase.domain.reminder.MyDays;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.slack.ShownRows;
import dev.touchbase.slack.view.DueWords;
import dev.touchbase.slack.view.Viewer;
import java.time.LocalDate;
import java.util.List;

/// Reads who is due, with the words for one viewer.
public final class MyList {

    private final Firms firms;
    private final MyDays myDays;
    private final DueList dueList;
    private final ShownRows rows;

    /// Reads these.
    public MyList(Firms firms, MyDays myDays, DueList dueList, ShownRows rows) {
        this.firms = firms;
        this.myDays = myDays;
        this.dueList = dueList;
        this.rows = rows;
    }

    /// The viewer's day.
    public MyDay day(Actor.ByStaff actor, Speaker speaker) {
        return myDays.of(firm(actor, speaker), actor.staff(), speaker.now());
    }

    /// Everybody who is due on or before `day`, none of them held.
    public List<DueRow> everybodys(Actor.ByStaff actor, Speaker speaker, LocalDate day) {
        return dueList.dueBy(firm(actor, speaker), day, speaker.now()).stream()
                .filter(row -> row.held() == null)
                .toList();
    }

    /// The firm as it is now.
    public Firm firm(Actor.ByStaff actor, Speaker speaker) {
        return firms.at(actor.workspace(), speaker.now());
    }

    /// Words for this viewer.
    public DueWords words(Actor.ByStaff actor, Speaker speaker) {
        return rows.words(new Viewer(actor, speaker, firm(actor, speaker)));
    }
}
