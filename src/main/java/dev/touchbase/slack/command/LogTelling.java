package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ContactLog;
import dev.touchbase.domain.outreach.Logged;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.LoggedView;
import dev.touchbase.slack.view.LoggedView.Told;
import dev.touchbase.slack.view.PlannedAct;
import dev.touchbase.slack.view.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Records drafts and tells what came of it: the same for the command, the buttons and the form.
public final class LogTelling {

    private final ActDesk desk;
    private final ContactLog log;

    /// Records in `log`.
    public LogTelling(ActDesk desk, ContactLog log) {
        this.desk = desk;
        this.log = log;
    }

    /// Records all of them as one change. Where one lies ahead nothing is recorded, and a plan is offered.
    ///
    /// @param pending the token of the line that told them, for a plan that keeps its note
    public Reply.Answer log(Actor.ByStaff actor, Speaker speaker, List<LogDraft> drafts, String pending) {
        Viewer viewer = new Viewer(actor, speaker, desk.firm(actor));
        Optional<LogDraft> ahead =
                drafts.stream().filter(draft -> draft.ahead(speaker)).findFirst();
        if (ahead.isPresent()) {
            LogDraft draft = ahead.get();
            return LoggedView.ahead(
                    draft.customer(),
                    new PlannedAct(
                            draft.likelyChannel(),
                            draft.request(speaker).purpose(),
                            java.util.Objects.requireNonNull(draft.moment()),
                            draft.line()),
                    pending,
                    viewer);
        }
        List<Logged> logged = log.logAll(
                actor, drafts.stream().map(draft -> draft.request(speaker)).toList());
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < logged.size(); i++) {
            LogDraft draft = drafts.get(i);
            told.add(new Told(logged.get(i), Optional.ofNullable(draft.person()), draft.remarks()));
        }
        return LoggedView.answer(told, viewer);
    }
}
