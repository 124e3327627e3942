package dev.touchbase.slack.action;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.Carried;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.PlanFormView;
import dev.touchbase.slack.view.PromiseFormView;
import dev.touchbase.slack.view.SuppressionFormViews;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A button that opens a form about its customer, or one that asks for the customer: "Plan a contact", "Promise".
public final class OpenForm implements Action {

    private final String id;
    private final ActDesk desk;
    private final BiFunction<ButtonValue, Optional<Customer>, Reply.Form> form;

    private OpenForm(String id, ActDesk desk, BiFunction<ButtonValue, Optional<Customer>, Reply.Form> form) {
        this.id = id;
        this.desk = desk;
        this.form = form;
    }

    /// Those for plans and promises, pauses and opt-ins.
    public static List<Action> all(ActDesk desk) {
        return List.of(
                new OpenForm(
                        ActionIds.PLAN,
                        desk,
                        (carried, customer) -> PlanFormView.reply(carried, customer, PlanFormView.Filled.NOTHING)),
                new OpenForm(
                        ActionIds.PROMISE,
                        desk,
                        (carried, customer) -> PromiseFormView.reply(carried, customer, "", null)),
                new OpenForm(
                        ActionIds.PAUSE,
                        desk,
                        (carried, customer) ->
                                SuppressionFormViews.pauseReply(carried, customer.orElseThrow(Presses::stale), "")),
                new OpenForm(
                        ActionIds.OPT_IN,
                        desk,
                        (carried, customer) ->
                                SuppressionFormViews.optInReply(carried, customer.orElseThrow(Presses::stale))));
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
        Optional<Customer> customer = Optional.ofNullable(press.value().customer())
                .map(known -> desk.customer(press.actor(), new CustomerId(known)));
        return form.apply(Carried.of(customer.stream().toList(), press.pending()), customer);
    }
}
