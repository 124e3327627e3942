package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CheckInChoices;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.CheckInFormViews;
import dev.touchbase.slack.view.MovedView;
import dev.touchbase.slack.view.Viewer;
import java.util.Map;
import java.util.Objects;

/// Leaves a check-in out, with the reason.
public final class SkipForm implements Modal {

    private final ActDesk desk;
    private final CheckInChoices choices;

    /// Moves check-ins in `choices`.
    public SkipForm(ActDesk desk, CheckInChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @Override
    public String id() {
        return CheckInFormViews.SKIP;
    }

    @Override
    public Reply submit(Submit submit) {
        String reason = submit.text(CheckInFormViews.REASON);
        if (reason.isEmpty()) {
            return new Reply.Errors(Map.of(CheckInFormViews.REASON, "A skip wants a reason, such as: on holiday."));
        }
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        return MovedView.skipped(
                choices.skip(submit.actor(), customer, reason),
                new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }
}
