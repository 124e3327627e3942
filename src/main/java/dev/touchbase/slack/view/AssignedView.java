package dev.touchbase.slack.view;

import dev.touchbase.domain.outreach.AssignmentBook.AllAssigned;
import dev.touchbase.domain.outreach.AssignmentBook.Assigned;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.slack.Reply;

/// Who looks after whom from now on.
public final class AssignedView {

    private AssignedView() {}

    /// The answer for one customer.
    public static Reply.Answer answer(Assigned assigned, Viewer viewer) {
        StaffId staff = assigned.assignment().staff();
        Mrkdwn sentence = Mrkdwn.md(
                "*Assigned*: {0} {1} *{2}* now ({3}).",
                viewer.subject(staff),
                viewer.is(staff) ? "look after" : "looks after",
                assigned.customer().name(),
                assigned.assignment().role().label());
        return Say.answer(
                sentence,
                java.util.List.of(
                        Say.section(Mrkdwn.lines(sentence, UpcomingLine.of(assigned.upcoming(), viewer))),
                        Say.actions(
                                ChangeButtons.undo(assigned.change()),
                                ChangeButtons.fix(
                                        Fixable.ASSIGNMENT, assigned.customer().id()))));
    }

    /// What handing over everything would do; nothing was changed.
    public static Reply.Answer preview(StaffId from, StaffId to, long customers, Viewer viewer) {
        if (customers == 0) {
            return Say.answer(Mrkdwn.md(
                    "{0} {1} after nobody, so there is nothing to hand over.",
                    viewer.subject(from), viewer.is(from) ? "look" : "looks"));
        }
        ButtonValue both = new ButtonValue(null, to.value(), null, Long.toString(from.value()));
        return Say.answer(
                Mrkdwn.md(
                        "{0} would go from {1} to *{2}*, with their check-ins, plans and promises. Nothing was changed yet.",
                        customers == 1 ? Mrkdwn.md("*1 customer*") : Mrkdwn.md("*{0} customers*", customers),
                        viewer.name(from),
                        viewer.name(to)),
                Say.actions(Say.primary(Say.button("Hand them over", ActionIds.ASSIGN_ALL, both))));
    }

    /// The answer once everything was handed over.
    public static Reply.Answer all(AllAssigned assigned, Viewer viewer) {
        return Say.answer(
                Mrkdwn.md(
                        "*Assigned*: {0} went from {1} to *{2}*, with their check-ins, plans and promises.",
                        assigned.customers() == 1
                                ? Mrkdwn.md("*1 customer*")
                                : Mrkdwn.md("*{0} customers*", assigned.customers()),
                        viewer.name(assigned.from()),
                        viewer.name(assigned.to())),
                Say.actions(ChangeButtons.undo(assigned.change())));
    }
}
