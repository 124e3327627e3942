package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.audit.Change;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.reminder.DueRow;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.slack.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The smaller things that the bot says unprompted. Their top-level texts name no note, complaint or number.
public final class NoticeTexts {

    private static final int LISTED = 10;

    private NoticeTexts() {}

    /// Ten minutes before a plan.
    public static Reply.Answer planSoon(Plan plan, Customer customer, Mrkdwn number, Viewer viewer) {
        Mrkdwn line = Mrkdwn.md(
                "At {0}: {1} with *{2}*. {3}",
                viewer.clock(plan.at()), plan.channel().asOne(), customer.name(), number);
        String note = plan.note();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(note == null ? line : Mrkdwn.lines(line, Mrkdwn.quote(note))));
        ButtonValue value = ButtonValue.of(customer.id());
        blocks.add(Say.actions(
                Say.button("Reached", ActionIds.REACHED, value, "Reached: " + customer.name()),
                Say.button("No answer", ActionIds.NO_ANSWER, value, "No answer: " + customer.name()),
                Say.button("Log outcome", ActionIds.LOG_OUTCOME, value, "Log outcome: " + customer.name()),
                Say.button(
                        "Call off",
                        ActionIds.PLAN_CANCEL,
                        ButtonValue.ofId(plan.id()),
                        "Call off: " + customer.name())));
        return Say.answer(Mrkdwn.md("You have a contact planned at {0}.", viewer.clock(plan.at())), blocks);
    }

    /// The nightly copy of the database could not be made.
    public static Reply.Answer backupFailed(LocalDate day, Viewer viewer) {
        return Say.answer(
                Mrkdwn.md("Last night's backup could not be made."),
                List.of(
                        Say.section(Mrkdwn.md(
                                "*No backup for {0}.* Touchbase could not copy its database. It works on and tries "
                                        + "again every hour.",
                                viewer.day(day))),
                        Say.context(Mrkdwn.md("Whoever runs Touchbase can see why: `./touchbase backup` says what is "
                                + "wrong, most often a full disk."))));
    }

    /// Customers were handed over.
    public static Reply.Answer handedOver(StaffId by, Customer first, int more, Viewer viewer) {
        return Say.answer(
                Mrkdwn.md("{0} handed customers over to you.", viewer.subject(by)),
                List.of(
                        Say.section(
                                Mrkdwn.md("{0} handed {1} over to you.", viewer.subject(by), customers(first, more))),
                        Say.context(Mrkdwn.md(
                                "{0} shows the card, `/contact mine` all of yours.",
                                Mrkdwn.code("/contact show " + first.name())))));
    }

    /// The same once it was taken back.
    ///
    /// @param undo the change that took it back
    public static Reply.Answer handedOverTakenBack(Change undo, StaffId by, Customer first, int more, Viewer viewer) {
        return takenBack(
                undo,
                Mrkdwn.md(
                        "{0} handed {1} over to you, and that no longer holds.",
                        viewer.subject(by), customers(first, more)),
                viewer);
    }

    /// Something that was told and was taken back by `change`.
    static Reply.Answer takenBack(Change change, Mrkdwn what, Viewer viewer) {
        StaffId by = change.by();
        Mrkdwn who = by == null ? Mrkdwn.text(change.byLabel()) : viewer.name(by);
        return Say.answer(
                Mrkdwn.md("This was taken back by {0}.", who),
                List.of(Say.section(Mrkdwn.md("*Taken back by {0}*: {1}", who, what))));
    }

    private static Mrkdwn customers(Customer first, int more) {
        return more == 0 ? Mrkdwn.bold(first.name()) : Mrkdwn.md("*{0}* and {1} more customers", first.name(), more);
    }

    /// Back from being away.
    ///
    /// @param lines one a contact that colleagues made meanwhile
    public static Reply.Answer welcomeBack(LocalDate from, LocalDate until, List<Mrkdwn> lines, Viewer viewer) {
        Mrkdwn hello = Mrkdwn.md("*Welcome back, {0}.*", viewer.actor().staff().firstName());
        Mrkdwn told = lines.isEmpty()
                ? Mrkdwn.md("Nobody contacted your customers from {0} to {1}.", viewer.day(from), viewer.day(until))
                : Mrkdwn.md("From {0} to {1} your customers had these contacts:", viewer.day(from), viewer.day(until));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(hello, told)));
        if (!lines.isEmpty()) {
            blocks.add(
                    Say.section(Mrkdwn.join("\n", lines.stream().limit(LISTED).toList())));
        }
        if (lines.size() > LISTED) {
            blocks.add(Say.context(Mrkdwn.md("and {0} more", lines.size() - LISTED)));
        }
        return Say.answer(Mrkdwn.md("Welcome back: what happened while you were away."), blocks);
    }

    /// An owner's weekly bundle.
    public static Reply.Answer overdueBundle(List<DueRow> rows, Viewer viewer) {
        List<Mrkdwn> lines = rows.stream()
                .limit(LISTED)
                .map(row -> Mrkdwn.md(
                        "• {0}: {1} working days overdue, {2}",
                        row.customer().name(), row.workingDaysLate(), responsible(row, viewer)))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(
                Mrkdwn.md("*Long overdue* ({0}). Those who look after them have been asked.", rows.size())));
        blocks.add(Say.section(Mrkdwn.join("\n", lines)));
        if (rows.size() > LISTED) {
            blocks.add(Say.context(Mrkdwn.md("and {0} more: `/contact due overdue`", rows.size() - LISTED)));
        }
        return Say.answer(Mrkdwn.md("This week's bundle: {0} customers are long overdue.", rows.size()), blocks);
    }

    private static Mrkdwn responsible(DueRow row, Viewer viewer) {
        return switch (row.responsible()) {
            case Responsible.Someone someone -> viewer.name(someone.staff());
            case Responsible.Nobody nobody -> Mrkdwn.md("nobody looks after it");
        };
    }

    /// The first line in a channel that was made the digest's.
    public static Reply.Answer digestChannelSet(String time) {
        return Say.answer(Mrkdwn.md(
                "Touchbase will post the team's digest here on working days at {0}: who is due, who looks after them, and what is nobody's.",
                time));
    }
}
