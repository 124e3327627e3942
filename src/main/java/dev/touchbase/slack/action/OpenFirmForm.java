package dev.touchbase.slack.action;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CadenceBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.FirmFormViews;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// A button that opens a form about the firm: cadence, away, roles. A direct message has no other way to open one.
public final class OpenFirmForm implements Action {

    private final String id;
    private final Function<Press, Reply.Form> form;

    private OpenFirmForm(String id, Function<Press, Reply.Form> form) {
        this.id = id;
        this.form = form;
    }

    /// All of them.
    public static List<Action> all(ActDesk desk, CadenceBook cadences) {
        return List.of(
                new OpenFirmForm(ActionIds.CADENCE, press -> {
                    Customer customer = desk.customer(press.actor(), Presses.customer(press));
                    return FirmFormViews.cadenceReply(
                            carried(press), customer, FirmFormViews.FilledCadence.of(cadences.inForce(customer)));
                }),
                new OpenFirmForm(
                        ActionIds.AWAY,
                        press -> FirmFormViews.awayReply(
                                carried(press),
                                Objects.requireNonNull(press.staff().slackId()))),
                new OpenFirmForm(ActionIds.ROLES, press -> FirmFormViews.rolesReply(carried(press), null)));
    }

    private static ButtonValue carried(Press press) {
        return press.value().with(press.pending());
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
        return form.apply(press);
    }
}
