package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ReasonBook;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.SayWhyFormView;
import dev.touchbase.slack.view.VerdictView;
import dev.touchbase.slack.view.Viewer;

/// "Say why": opens the form that asks why a contact was made against the policy.
public final class SayWhy implements Action {

    private final ActDesk desk;
    private final ReasonBook reasons;

    /// Asks on behalf of `reasons`.
    public SayWhy(ActDesk desk, ReasonBook reasons) {
        this.desk = desk;
        this.reasons = reasons;
    }

    @Override
    public String id() {
        return ActionIds.SAY_WHY;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        ReasonBook.About about = reasons.open(press.actor(), Presses.id(press));
        Verdict verdict = about.kept().verdict();
        Viewer viewer = new Viewer(press.actor(), press.speaker(), desk.firm(press.actor()));
        return SayWhyFormView.reply(
                ButtonValue.ofId(about.kept().id()).with(press.pending()),
                about.customer(),
                about.kept(),
                VerdictView.strictReasons(verdict, viewer));
    }
}
