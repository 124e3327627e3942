package dev.touchbase.slack.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Lookups;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.reminder.MyDay;
import dev.touchbase.domain.reminder.MyDays;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.slack.HomePage;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.ShownRows;
import dev.touchbase.slack.view.DueWords;
import dev.touchbase.slack.view.HomeView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Optional;

/// The App Home: my check-ins, promises, plans and claims, with the same numbers and buttons as the reminder.
public final class AppHome implements HomePage {

    private static final int LOOKS_SHOWN = 3;

    private final Firms firms;
    private final MyDays myDays;
    private final ShownRows rows;
    private final Lookups lookups;

    /// Made from these.
    public AppHome(Firms firms, MyDays myDays, ShownRows rows, Lookups lookups) {
        this.firms = firms;
        this.myDays = myDays;
        this.rows = rows;
        this.lookups = lookups;
    }

    @Override
    public View draw(Actor.ByStaff actor, Speaker speaker, Optional<Reply.Answer> said) {
        Firm firm = firms.at(actor.workspace(), speaker.now());
        MyDay day = myDays.of(firm, actor.staff(), speaker.now());
        Viewer viewer = new Viewer(actor, speaker, firm);
        DueWords words = rows.words(viewer);
        List<Lookups.Lookup> looks = lookups.about(firm.id(), actor.staff().id(), LOOKS_SHOWN);
        List<LayoutBlock> onTop = said.map(Reply.Answer::blocks).orElse(List.of());
        List<DueRow> complaints = myDays.complaints(firm, actor.staff(), speaker.now());
        return HomeView.of(day, complaints, words, looks, onTop);
    }
}
