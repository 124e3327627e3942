package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.SuppressionBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.SuppressedView;
import dev.touchbase.slack.view.SuppressionFormViews;
import dev.touchbase.slack.view.Viewer;
import java.util.Map;
import java.util.Objects;

/// Takes opt-outs back.
public final class OptInForm implements Modal {

    private final ActDesk desk;
    private final SuppressionBook suppressions;

    /// Records in `suppressions`.
    public OptInForm(ActDesk desk, SuppressionBook suppressions) {
        this.desk = desk;
        this.suppressions = suppressions;
    }

    @Override
    public String id() {
        return SuppressionFormViews.OPT_IN;
    }

    @Override
    public Reply submit(Submit submit) {
        String how = submit.text(SuppressionFormViews.HOW);
        if (how.isEmpty()) {
            return new Reply.Errors(
                    Map.of(SuppressionFormViews.HOW, "Say how they agreed, such as: by phone with Ann."));
        }
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        return SuppressedView.optedIn(
                suppressions.optIn(submit.actor(), customer, null, how),
                new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }
}
