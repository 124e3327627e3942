package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ComplaintBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ComplaintFormViews;
import dev.touchbase.slack.view.ComplaintView;
import dev.touchbase.slack.view.Viewer;
import java.util.Map;
import java.util.Objects;

/// Records a complaint.
public final class ComplaintForm implements Modal {

    private final ActDesk desk;
    private final ComplaintBook complaints;

    /// Records in `complaints`.
    public ComplaintForm(ActDesk desk, ComplaintBook complaints) {
        this.desk = desk;
        this.complaints = complaints;
    }

    @Override
    public String id() {
        return ComplaintFormViews.RECORD;
    }

    @Override
    public Reply submit(Submit submit) {
        String said = submit.text(ComplaintFormViews.WHAT);
        if (said.isEmpty()) {
            return new Reply.Errors(Map.of(ComplaintFormViews.WHAT, "Say what it is about, such as: late delivery."));
        }
        Channel channel = Fields.oneOf(Channel.class, submit, ComplaintFormViews.CHANNEL);
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        return ComplaintView.recorded(
                complaints.complain(
                        submit.actor(), customer, Objects.requireNonNullElse(channel, Channel.OTHER), null, said),
                new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }
}
