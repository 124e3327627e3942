package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.SuppressionBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.SuppressedView;
import dev.touchbase.slack.view.SuppressionFormViews;
import dev.touchbase.slack.view.Viewer;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/// Pauses a customer.
public final class PauseForm implements Modal {

    private final ActDesk desk;
    private final SuppressionBook suppressions;

    /// Records in `suppressions`.
    public PauseForm(ActDesk desk, SuppressionBook suppressions) {
        this.desk = desk;
        this.suppressions = suppressions;
    }

    @Override
    public String id() {
        return SuppressionFormViews.PAUSE;
    }

    @Override
    public Reply submit(Submit submit) {
        LocalDate until = Fields.day(submit, SuppressionFormViews.UNTIL);
        if (until == null || until.isBefore(desk.firm(submit.actor()).today())) {
            return new Reply.Errors(Map.of(SuppressionFormViews.UNTIL, "Choose a day that hasn't passed."));
        }
        String why = submit.text(SuppressionFormViews.WHY);
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        return SuppressedView.paused(
                suppressions.pause(submit.actor(), customer, until, why.isEmpty() ? null : why),
                new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }
}
