package dev.touchbase.slack.view;

import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.team.AwayBook.AwaySet;
import dev.touchbase.slack.Reply;
import java.time.LocalDate;

/// Somebody is away, or back.
public final class AwayView {

    private AwayView() {}

    /// Away.
    public static Reply.Answer away(AwaySet set, Viewer viewer) {
        Absence absence = set.absence();
        LocalDate today = viewer.firm().today();
        Mrkdwn when = absence.from().isAfter(today)
                ? Mrkdwn.md("from *{0}* until *{1}*", viewer.day(absence.from()), viewer.day(absence.until()))
                : Mrkdwn.md("until *{0}*", viewer.day(absence.until()));
        var cover = absence.cover();
        Mrkdwn covered = cover == null
                ? Mrkdwn.md("Nobody is named to cover, so each customer's champion stands in, then the owner.")
                : Mrkdwn.md("Reminders go to {0} meanwhile.", viewer.name(cover));
        String verb = viewer.is(absence.staff()) ? "are" : "is";
        return Say.answer(
                Mrkdwn.md("{0} {1} *away* {2}. {3}", viewer.subject(absence.staff()), verb, when, covered),
                Say.context(Mrkdwn.md("Back earlier? Type `/contact away back`.")),
                Say.actions(ChangeButtons.undo(set.change())));
    }

    /// Back.
    public static Reply.Answer back(AwaySet set, Viewer viewer) {
        String verb = viewer.is(set.absence().staff()) ? "are" : "is";
        return Say.answer(
                Mrkdwn.md(
                        "{0} {1} *back*. Reminders come as usual.",
                        viewer.subject(set.absence().staff()), verb),
                Say.actions(ChangeButtons.undo(set.change())));
    }
}
