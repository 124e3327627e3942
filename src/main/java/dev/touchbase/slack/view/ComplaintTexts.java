package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What colleagues are told about a complaint. Notifications name neither the complaint nor the customer.
public final class ComplaintTexts {

    private ComplaintTexts() {}

    /// It came in.
    ///
    /// @param handles true when the reader has to settle it
    /// @param held the reader's plans that wait for it
    public static Reply.Answer opened(StaffId by, Customer customer, boolean handles, List<Plan> held, Viewer viewer) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(
                Mrkdwn.md(
                        handles
                                ? "*{0}* has complained; {1} recorded it. It is yours to settle: it stands in your reminder each working day until it is closed."
                                : "*{0}* has complained; {1} recorded it. Please hold back until it is settled, or ask {1} first.",
                        customer.name(),
                        viewer.name(by)),
                waiting(held, viewer))));
        if (handles) {
            blocks.add(Say.actions(ComplaintView.close(customer)));
        }
        blocks.add(Say.context(Mrkdwn.md("{0} shows what happened.", Mrkdwn.code("/contact who " + customer.name()))));
        return Say.answer(Mrkdwn.md("Something came in from a customer of yours."), blocks);
    }

    private static Mrkdwn waiting(List<Plan> held, Viewer viewer) {
        return Mrkdwn.join(
                "\n",
                held.stream()
                        .map(plan ->
                                Mrkdwn.md("Your plan for {0} is held until then.", ComplaintLines.when(plan, viewer)))
                        .toList());
    }

    /// The same once it was taken back, deleted, or corrected to something else.
    ///
    /// @param change the change that did it
    public static Reply.Answer takenBack(Change change, StaffId by, Customer customer, Viewer viewer) {
        return NoticeTexts.takenBack(
                change,
                Mrkdwn.md(
                        "{0} recorded a complaint of *{1}*, and that no longer stands.",
                        viewer.subject(by), customer.name()),
                viewer);
    }

    /// It was closed.
    ///
    /// @param change the change that did it
    public static Reply.Answer closed(Change change, Suppression complaint, Customer customer, Viewer viewer) {
        return Say.answer(
                Mrkdwn.md("Something is settled with a customer of yours."),
                List.of(Say.section(Mrkdwn.lines(
                        Mrkdwn.md(
                                "The complaint of *{0}* is closed; {1} closed it. Advertising may go on.",
                                customer.name(), who(change, viewer)),
                        Mrkdwn.quote(Objects.requireNonNullElse(complaint.endedHow(), ""))))));
    }

    /// The same once that was taken back.
    public static Reply.Answer openAgain(Change undo, Customer customer, Viewer viewer) {
        return NoticeTexts.takenBack(
                undo, Mrkdwn.md("the complaint of *{0}* is not closed; it is open again.", customer.name()), viewer);
    }

    /// A plan that was held stays off.
    ///
    /// @param passed true when its moment had passed, false when the policy would not let it pass
    public static Reply.Answer calledOff(Plan plan, Customer customer, boolean passed, Viewer viewer) {
        Mrkdwn why = passed
                ? Mrkdwn.md("Its moment passed while the complaint was open.")
                : Mrkdwn.md("The contact policy speaks against it now; planning it again says why.");
        Mrkdwn what = Mrkdwn.md(
                "The complaint of *{0}* is closed, but your plan for {1} ({2} {3}) stays off. {4}",
                customer.name(),
                ComplaintLines.when(plan, viewer),
                plan.purpose().label(),
                ChannelWords.by(plan.channel()),
                why);
        String note = plan.note();
        return Say.answer(
                Mrkdwn.md("A plan of yours stays off."),
                List.of(
                        Say.section(note == null ? what : Mrkdwn.lines(what, Mrkdwn.quote(note))),
                        Say.actions(Say.button("Plan again", ActionIds.PLAN, ButtonValue.of(customer.id())))));
    }

    /// The same once that was taken back.
    public static Reply.Answer heldAgain(Change undo, Plan plan, Customer customer, Viewer viewer) {
        return NoticeTexts.takenBack(
                undo,
                Mrkdwn.md(
                        "your plan for {0} with *{1}* is held again.",
                        ComplaintLines.when(plan, viewer), customer.name()),
                viewer);
    }

    private static Mrkdwn who(Change change, Viewer viewer) {
        StaffId by = change.by();
        return by == null ? Mrkdwn.text(change.byLabel()) : viewer.name(by);
    }
}
