package dev.touchbase.slack.action;

import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.cadence.CheckIns;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.touchpoint.TouchpointId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.modal.PlanForm;
import dev.touchbase.slack.modal.PromiseForm;
import dev.touchbase.slack.modal.TouchpointForm;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.CheckInFormViews;
import dev.touchbase.slack.view.Fixable;
import dev.touchbase.slack.view.HandOverFormView;

/// "Fix": opens what was done as a form, filled with how it is.
public final class Fix implements Action {

    private final ActDesk desk;
    private final CheckIns checkIns;
    private final TouchpointForm touchpoints;
    private final PlanForm plans;
    private final PromiseForm promises;

    /// Opens these forms.
    public Fix(ActDesk desk, CheckIns checkIns, TouchpointForm touchpoints, PlanForm plans, PromiseForm promises) {
        this.desk = desk;
        this.checkIns = checkIns;
        this.touchpoints = touchpoints;
        this.plans = plans;
        this.promises = promises;
    }

    @Override
    public String id() {
        return ActionIds.FIX;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        Fixable kind = Fixable.read(press.value().word()).orElseThrow(Presses::stale);
        return switch (kind) {
            case TOUCHPOINT -> touchpoints.open(press.actor(), new TouchpointId(Presses.id(press)), press.pending());
            case PLAN -> plans.open(press.actor(), press.speaker(), Presses.id(press), press.pending());
            case PROMISE -> promises.open(press.actor(), Presses.id(press), press.pending());
            case CHECK_IN -> checkIn(press);
            case ASSIGNMENT -> {
                CustomerId customer = Presses.customer(press);
                yield HandOverFormView.reply(
                        carried(press, customer), desk.customer(press.actor(), customer), null, null);
            }
        };
    }

    private Reply.Form checkIn(Press press) {
        CustomerId customer = Presses.customer(press);
        Reply.Form form =
                CheckInFormViews.snoozeReply(carried(press, customer), desk.customer(press.actor(), customer));
        return checkIns.of(press.actor().workspace(), customer)
                .map(CheckIn::dueOn)
                .map(due -> new Reply.Form(
                        CheckInFormViews.snooze(carried(press, customer), desk.customer(press.actor(), customer), due),
                        form.instead()))
                .orElse(form);
    }

    private static ButtonValue carried(Press press, CustomerId customer) {
        return ButtonValue.of(customer).with(press.pending());
    }
}
