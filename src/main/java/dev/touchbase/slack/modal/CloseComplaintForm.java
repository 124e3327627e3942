package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ComplaintBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ComplaintFormViews;
import dev.touchbase.slack.view.ComplaintView;
import dev.touchbase.slack.view.Viewer;
import java.util.Map;
import java.util.Objects;

/// Closes a complaint, with how it was settled.
public final class CloseComplaintForm implements Modal {

    private final ActDesk desk;
    private final ComplaintBook complaints;

    /// Closes in `complaints`.
    public CloseComplaintForm(ActDesk desk, ComplaintBook complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    @Override
    public String id() {
        return ComplaintFormViews.CLOSE;
    }

    @Override
    public Reply submit(Submit submit) {
        String how = submit.text(ComplaintFormViews.HOW);
        if (how.isEmpty()) {
            return new Reply.Errors(Map.of(ComplaintFormViews.HOW, "Say how it was settled, such as: we replaced it."));
        }
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        return ComplaintView.closed(
                complaints.close(submit.actor(), customer, how),
                new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }
}
