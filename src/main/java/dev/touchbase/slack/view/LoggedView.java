package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.touchbase.domain.calendar.DateWords;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.outreach.ComplaintTurn;
import dev.touchbase.domain.outreach.Corrections.Corrected;
import dev.touchbase.domain.outreach.Logged;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was recorded, what follows from it, and a Heads-up where it broke a rule.
public final class LoggedView {

    private static final int REASON = 300;

    private LoggedView() {}

    /// One contact as it was recorded.
    ///
    /// @param person whom they spoke to, if that was said
    /// @param remarks about what was not understood, such as a name that nobody at the customer has
    public record Told(Logged logged, Optional<Person> person, List<LogRemark> remarks) {
        public Told {
            remarks = List.copyOf(remarks);
        }
    }

    /// The answer for one or several contacts, recorded as one change.
    public static Reply.Answer answer(List<Told> all, Viewer viewer) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Told told : all) {
            blocks.add(Say.section(facts(told, viewer)));
            blocks.addAll(headsUp(told, viewer));
        }
        blocks.add(Say.actions(buttons(all)));
        return Say.answer(
                Mrkdwn.join(
                        " ",
                        all.stream().map(told -> spoken(told.logged(), viewer)).toList()),
                blocks);
    }

    /// The answer where what was told lies ahead: nothing was recorded, a plan is offered.
    ///
    /// @param pending the token of the line that told it, so that its note is kept
    public static Reply.Answer ahead(Customer customer, PlannedAct act, String pending, Viewer viewer) {
        String when = DateWords.moment(act.moment(), viewer.speaker().today());
        ButtonValue value = ButtonValue.of(customer.id()).saying(act.word());
        return Say.answer(
                Mrkdwn.md("*{0}* is ahead, and only what happened can be logged. Nothing was recorded.", when),
                Say.actions(Say.primary(Say.button(
                        "Plan it for " + when, ActionIds.PLAN_AT, pending.isEmpty() ? value : value.with(pending)))));
    }

    /// The answer to a correction.
    public static Reply.Answer corrected(Corrected corrected, Optional<Person> person, Viewer viewer) {
        Touchpoint touchpoint = corrected.touchpoint();
        Mrkdwn facts = Mrkdwn.lines(
                Mrkdwn.md("*Corrected*: {0}", what(touchpoint, corrected.customer(), viewer)),
                details(touchpoint, person.filter(one -> !one.standsFor(corrected.customer())), viewer),
                note(touchpoint.note()),
                ComplaintLines.turn(corrected.complaint(), corrected.upcoming().responsible(), viewer),
                UpcomingLine.of(corrected.upcoming(), viewer));
        return Say.answer(
                Mrkdwn.md("Corrected a contact with {0}.", corrected.customer().name()),
                List.of(
                        Say.section(facts),
                        Say.actions(
                                ChangeButtons.undo(corrected.change()),
                                ChangeButtons.fix(
                                        Fixable.TOUCHPOINT, touchpoint.id().value()))));
    }

    /// The question before a deletion.
    public static Reply.Answer askToDelete(Touchpoint touchpoint, Customer customer, Viewer viewer) {
        return Say.answer(
                Mrkdwn.md("Delete this contact? Nothing was changed yet. {0}", what(touchpoint, customer, viewer)),
                Say.actions(Say.danger(Say.button(
                        "Delete",
                        ActionIds.DELETE_TOUCHPOINT,
                        ButtonValue.ofId(touchpoint.id().value()).saying(ActionIds.SURE)))));
    }

    /// The answer to a deletion.
    public static Reply.Answer deleted(Corrected deleted, Viewer viewer) {
        Mrkdwn facts = Mrkdwn.lines(
                Mrkdwn.md("*Deleted*: {0}", what(deleted.touchpoint(), deleted.customer(), viewer)),
                ComplaintLines.turn(deleted.complaint(), deleted.upcoming().responsible(), viewer),
                UpcomingLine.of(deleted.upcoming(), viewer));
        return Say.answer(
                Mrkdwn.md("Deleted a contact with {0}.", deleted.customer().name()),
                List.of(Say.section(facts), Say.actions(ChangeButtons.undo(deleted.change()))));
    }

    private static Mrkdwn facts(Told told, Viewer viewer) {
        Logged logged = told.logged();
        Touchpoint touchpoint = logged.touchpoint();
        return Mrkdwn.lines(
                Mrkdwn.md("*Logged*: {0}", what(touchpoint, logged.customer(), viewer)),
                details(touchpoint, told.person().filter(one -> !one.standsFor(logged.customer())), viewer),
                note(touchpoint.note()),
                promise(logged.promise(), viewer),
                done(logged, viewer),
                Mrkdwn.join(
                        "\n", told.remarks().stream().map(LogRemark::sentence).toList()),
                ComplaintLines.turn(logged.complaint(), logged.upcoming().responsible(), viewer),
                UpcomingLine.of(logged.upcoming(), viewer),
                twice(logged));
    }

    private static Mrkdwn twice(Logged logged) {
        return logged.sameBefore() == null
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        "*You told me the same a moment ago.* If it was one contact, press Undo: the first one stays.");
    }

    private static Mrkdwn what(Touchpoint touchpoint, Customer customer, Viewer viewer) {
        return Mrkdwn.md(
                "*{0}* {1}, {2}{3}{4}, {5}",
                customer.name(),
                ChannelWords.by(touchpoint.channel()),
                touchpoint.outcome().label(),
                touchpoint.purpose() == Purpose.CHECK_IN
                                || touchpoint
                                        .purpose()
                                        .label()
                                        .equals(touchpoint.outcome().label())
                        ? Mrkdwn.EMPTY
                        : Mrkdwn.md(", {0}", touchpoint.purpose().label()),
                touchpoint.line() == null ? Mrkdwn.EMPTY : Mrkdwn.md(" about {0}", touchpoint.line()),
                viewer.moment(touchpoint.happenedAt()));
    }

    private static Mrkdwn details(Touchpoint touchpoint, Optional<Person> person, Viewer viewer) {
        List<Mrkdwn> parts = new ArrayList<>();
        if (touchpoint.direction() == Direction.INBOUND) {
            parts.add(Mrkdwn.md("they contacted us"));
        }
        person.ifPresent(who -> parts.add(Mrkdwn.md("with {0}", who.name())));
        if (touchpoint.system() == null && !touchpoint.staff().equals(List.of(viewer.id()))) {
            parts.add(Mrkdwn.md("by {0}", viewer.names(touchpoint.staff())));
        }
        Long amount = touchpoint.amount();
        if (amount != null) {
            parts.add(Mrkdwn.md("for {0}", Money.amount(amount)));
        }
        return Mrkdwn.join(", ", parts);
    }

    private static Mrkdwn note(@Nullable String note) {
        return note == null ? Mrkdwn.EMPTY : Mrkdwn.quote(note);
    }

    private static Mrkdwn promise(@Nullable Promise promise, Viewer viewer) {
        return promise == null
                ? Mrkdwn.EMPTY
                : Mrkdwn.md("Promised: {0}, by *{1}*", promise.what(), viewer.day(promise.by()));
    }

    private static Mrkdwn done(Logged logged, Viewer viewer) {
        Mrkdwn released =
                logged.released() == null ? Mrkdwn.EMPTY : Mrkdwn.md("Others can see that you are done with them.");
        Mrkdwn completed = logged.completed() == null
                ? Mrkdwn.EMPTY
                : Mrkdwn.md(
                        "The plan for {0} is done.",
                        logged.completed().timed()
                                ? viewer.moment(logged.completed().at())
                                : viewer.day(logged.completed().on()));
        return Mrkdwn.join(" ", List.of(released, completed));
    }

    private static List<LayoutBlock> headsUp(Told told, Viewer viewer) {
        Logged logged = told.logged();
        if (!logged.verdict().level().atLeast(Level.HEADS_UP)) {
            return List.of();
        }
        String reason = logged.reason();
        return List.of(
                Say.section(Mrkdwn.lines(
                        Mrkdwn.md("*Heads-up*: it is recorded, but the contact policy spoke against it."),
                        VerdictView.strictReasons(logged.verdict(), viewer),
                        reason == null
                                ? Mrkdwn.EMPTY
                                : Mrkdwn.md("You had said why: “{0}”", Plain.line(reason, REASON)))),
                Say.actions(WhyView.sayWhy(logged.kept(), reason), VerdictView.why(logged.kept())));
    }

    private static List<ButtonElement> buttons(List<Told> all) {
        List<ButtonElement> buttons = new ArrayList<>();
        buttons.add(ChangeButtons.undo(all.getFirst().logged().change()));
        if (all.size() == 1) {
            Told one = all.getFirst();
            one.remarks().forEach(remark -> mend(remark, one.logged().customer(), buttons));
            buttons.add(ChangeButtons.fix(
                    Fixable.TOUCHPOINT, one.logged().touchpoint().id().value()));
            if (one.logged().complaint() instanceof ComplaintTurn.StillOpen) {
                buttons.add(ComplaintView.close(one.logged().customer()));
            }
        }
        return buttons;
    }

    private static void mend(LogRemark remark, Customer customer, List<ButtonElement> buttons) {
        if (remark.mends() != null) {
            buttons.add(Say.button(remark.button(), remark.mends(), ButtonValue.of(customer.id())));
        }
    }

    private static Mrkdwn spoken(Logged logged, Viewer viewer) {
        var next = logged.upcoming().checkIn();
        Mrkdwn then = next == null ? Mrkdwn.EMPTY : Mrkdwn.md(" Next check-in: {0}.", viewer.day(next.dueOn()));
        return Mrkdwn.md(
                        "Logged {0} with {1}.",
                        logged.touchpoint().channel().asOne(), logged.customer().name())
                .plus(then);
    }
}
