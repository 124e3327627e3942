package dev.touchbase.slack.action;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.CheckInFormViews;
import dev.touchbase.slack.view.ComplaintFormViews;
import dev.touchbase.slack.view.HandOverFormView;
import dev.touchbase.slack.view.Mrkdwn;
import java.util.List;
import java.util.function.BiFunction;

/// A button that opens a form about its customer: "Snooze", "Skip", "Hand over".
public final class CustomerForm implements Action {

    private final String id;
    private final ActDesk desk;
    private final BiFunction<ButtonValue, Customer, Reply.Form> form;

    /// Opens the form that `form` draws from what it is to carry.
    public CustomerForm(String id, ActDesk desk, BiFunction<ButtonValue, Customer, Reply.Form> form) {
        this.id = id;
        this.desk = desk;
        this.form = form;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        CustomerId customer = Presses.customer(press);
        return form.apply(ButtonValue.of(customer).with(press.pending()), desk.customer(press.actor(), customer));
    }

    /// Those for the forms about a check-in, about complaints and about who looks after the customer.
    public static List<Action> all(ActDesk desk) {
        return List.of(
                new CustomerForm(ActionIds.SNOOZE, desk, CheckInFormViews::snoozeReply),
                new CustomerForm(ActionIds.CLOSE_COMPLAINT, desk, ComplaintFormViews::closeReply),
                new CustomerForm(
                        ActionIds.COMPLAINT,
                        desk,
                        (carried, customer) -> ComplaintFormViews.recordReply(carried, customer, Mrkdwn.EMPTY, null)),
                new CustomerForm(ActionIds.SKIP, desk, CheckInFormViews::skipReply),
                new CustomerForm(
                        ActionIds.HAND_OVER,
                        desk,
                        (carried, customer) -> HandOverFormView.reply(carried, customer, null, null)));
    }
}
