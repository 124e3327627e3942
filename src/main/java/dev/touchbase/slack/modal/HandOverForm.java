package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.AssignmentBook;
import dev.touchbase.domain.outreach.AssignmentBook.Assigned;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.NamedStaff;
import dev.touchbase.slack.view.AssignedView;
import dev.touchbase.slack.view.HandOverFormView;
import dev.touchbase.slack.view.Viewer;
import java.util.Map;
import java.util.Objects;

/// Hands a customer over: in one role, or in all that the asker has there.
public final class HandOverForm implements Modal {

    private final ActDesk desk;
    private final AssignmentBook assignments;
    private final NamedStaff named;

    /// Hands over in `assignments`.
    public HandOverForm(ActDesk desk, AssignmentBook assignments, NamedStaff named) {
        this.desk = desk;
        this.assignments = assignments;
        this.named = named;
    }

    @Override
    public String id() {
        return HandOverFormView.ID;
    }

    @Override
    public Reply submit(Submit submit) {
        if (submit.text(HandOverFormView.TO).isEmpty()) {
            return new Reply.Errors(Map.of(HandOverFormView.TO, "Choose a colleague."));
        }
        Staff to = named.staff(submit.actor(), submit.text(HandOverFormView.TO));
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        Role role = Fields.oneOf(Role.class, submit, HandOverFormView.ROLE);
        Assigned assigned = role == null
                ? assignments.handOver(submit.actor(), customer, to.id())
                : assignments.assign(submit.actor(), customer, role, to.id());
        return AssignedView.answer(assigned, new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }
}
