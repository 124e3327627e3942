package dev.touchbase.slack.action;

import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ContactPlans;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.PlanView;
import dev.touchbase.slack.view.Viewer;

/// "Call off": a planned contact isn't made.
public final class PlanCancel implements Action {

    private final ActDesk desk;
    private final ContactPlans plans;

    /// Calls off in `plans`.
    public PlanCancel(ActDesk desk, ContactPlans plans) {
        this.desk = desk;
        this.plans = plans;
    }

    @Override
    public String id() {
        return ActionIds.PLAN_CANCEL;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        return PlanView.cancelled(
                plans.cancel(press.actor(), Presses.id(press)),
                new Viewer(press.actor(), press.speaker(), desk.firm(press.actor())));
    }
}
