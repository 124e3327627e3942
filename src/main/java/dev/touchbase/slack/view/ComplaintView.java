package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.ComplaintBook;
import dev.touchbase.domain.outreach.ComplaintTurn;
import dev.touchbase.domain.outreach.Logged;
import dev.touchbase.slack.Reply;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A complaint that was recorded or closed.
public final class ComplaintView {

    private ComplaintView() {}

    /// The answer to a complaint that was recorded: it opened one, or was added to the one that is open.
    public static Reply.Answer recorded(Logged logged, Viewer viewer) {
        Mrkdwn what = logged.complaint() instanceof ComplaintTurn.StillOpen
                ? Mrkdwn.md(
                        "*Added* to the complaint of *{0}*.", logged.customer().name())
                : Mrkdwn.md("*Complaint recorded*: *{0}*.", logged.customer().name());
        String said = logged.touchpoint().note();
        Mrkdwn facts = Mrkdwn.lines(
                what,
                said == null ? Mrkdwn.EMPTY : Mrkdwn.quote(said),
                ComplaintLines.turn(logged.complaint(), logged.upcoming().responsible(), viewer),
                UpcomingLine.of(logged.upcoming(), viewer));
        return Say.answer(
                what,
                List.<LayoutBlock>of(
                        Say.section(facts),
                        Say.actions(
                                ChangeButtons.undo(logged.change()),
                                ChangeButtons.fix(
                                        Fixable.TOUCHPOINT,
                                        logged.touchpoint().id().value()),
                                close(logged.customer()))));
    }

    /// The answer to a complaint that was closed.
    public static Reply.Answer closed(ComplaintBook.Closed closed, Viewer viewer) {
        Mrkdwn what = Mrkdwn.md(
                "*Complaint closed*: *{0}*. Advertising may go on.",
                closed.customer().name());
        Mrkdwn facts = Mrkdwn.lines(
                what,
                Mrkdwn.quote(Objects.requireNonNull(closed.turn().complaint().endedHow())),
                ComplaintLines.released(closed.turn().released(), viewer),
                UpcomingLine.of(closed.upcoming(), viewer));
        return Say.answer(what, List.of(Say.section(facts), Say.actions(ChangeButtons.undo(closed.change()))));
    }

    /// A line for answers about the customer; empty while none is open.
    public static Mrkdwn remark(Optional<ComplaintBook.Open> open, Viewer viewer) {
        return open.map(one -> ComplaintLines.open(one.complaint(), one.handler(), viewer))
                .orElse(Mrkdwn.EMPTY);
    }

    /// "Close complaint": opens the form that asks how it was settled.
    static ButtonElement close(Customer customer) {
        return Say.button(
                "Close complaint",
                ActionIds.CLOSE_COMPLAINT,
                ButtonValue.of(customer.id()),
                "Close the complaint of " + customer.name());
    }
}
