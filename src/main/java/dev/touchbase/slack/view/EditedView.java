package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.outreach.CustomerBook.Edited;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was changed about a customer.
public final class EditedView {

    private EditedView() {}

    /// What is kept about the customer itself was changed.
    public static Reply.Answer changed(Customer before, Edited edited, Viewer viewer) {
        Customer after = edited.customer();
        List<Mrkdwn> lines = differences(before, after);
        Mrkdwn head = lines.isEmpty()
                ? Mrkdwn.md("*{0}* is as it was: nothing was changed.", after.name())
                : Mrkdwn.md("*Changed*: *{0}*", after.name());
        return lines.isEmpty()
                ? Say.answer(head)
                : answer(head, Mrkdwn.join("\n", lines), edited, viewer, ActionIds.EDIT_CUSTOMER);
    }

    /// Its persons were changed.
    public static Reply.Answer persons(Edited edited, List<Person> persons, PhoneNumbers phones, Viewer viewer) {
        Mrkdwn lines = persons.isEmpty()
                ? Mrkdwn.md("Nobody is known there now.")
                : Mrkdwn.join(
                        "\n",
                        persons.stream()
                                .map(person -> PersonLine.of(person, edited.customer(), phones))
                                .toList());
        return answer(
                Mrkdwn.md("*Changed*: the persons at *{0}*", edited.customer().name()),
                lines,
                edited,
                viewer,
                ActionIds.EDIT_PERSONS);
    }

    /// Asks before closing.
    ///
    /// @param pending the token of the command with the reason
    public static Reply.Answer askToClose(Customer customer, String reason, String pending) {
        Mrkdwn question = Mrkdwn.md(
                "Close *{0}*? Nothing is due for them any more, and nobody is reminded. Reason: {1}. "
                        + "Nothing was changed yet.",
                customer.name(), reason);
        ButtonElement yes = Say.button(
                "Close " + Plain.line(customer.name(), 60),
                ActionIds.CLOSE,
                ButtonValue.of(customer.id()).with(pending));
        return Say.answer(question, Say.actions(Say.danger(yes)));
    }

    /// It had been closed before.
    public static Reply.Answer closedAlready(Customer customer) {
        return Say.answer(
                Mrkdwn.md(
                        "*{0}* is closed already: {1}. Nothing was changed.",
                        customer.name(), Objects.requireNonNullElse(customer.closedReason(), "no reason given")),
                Say.actions(Say.button("Reopen", ActionIds.REOPEN, ButtonValue.of(customer.id()))));
    }

    /// It was closed.
    public static Reply.Answer closed(Edited edited) {
        Customer customer = edited.customer();
        return Say.answer(
                Mrkdwn.md(
                        "*Closed*: *{0}*, {1}. Nothing is due any more; *reopen* brings them back.",
                        customer.name(), Objects.requireNonNullElse(customer.closedReason(), "")),
                Say.actions(
                        ChangeButtons.undo(edited.change()),
                        Say.button("Reopen", ActionIds.REOPEN, ButtonValue.of(customer.id()))));
    }

    /// It was opened again.
    public static Reply.Answer reopened(Edited edited, Viewer viewer) {
        return answer(
                Mrkdwn.md(
                        "*Reopened*: *{0}* is a customer again.",
                        edited.customer().name()),
                Mrkdwn.EMPTY,
                edited,
                viewer,
                ActionIds.EDIT_CUSTOMER);
    }

    private static Reply.Answer answer(Mrkdwn head, Mrkdwn what, Edited edited, Viewer viewer, String fix) {
        Mrkdwn next = UpcomingLine.of(edited.upcoming(), viewer);
        ButtonValue value = ButtonValue.of(edited.customer().id());
        List<LayoutBlock> blocks = List.of(
                Say.section(Mrkdwn.lines(head, what, next)),
                Say.actions(
                        ChangeButtons.undo(edited.change()),
                        Say.button("Fix", fix, value),
                        Say.button(
                                "Show",
                                ActionIds.SHOW,
                                value,
                                "Show " + edited.customer().name())));
        return Say.answer(Mrkdwn.join(" ", List.of(head, next)), blocks);
    }

    private static List<Mrkdwn> differences(Customer before, Customer after) {
        List<Mrkdwn> lines = new ArrayList<>();
        difference("name", before.name(), after.name(), lines);
        difference("other names", String.join(", ", before.aliases()), String.join(", ", after.aliases()), lines);
        difference("stage", before.stage().label(), after.stage().label(), lines);
        difference("town", before.town(), after.town(), lines);
        difference("country", land(before), land(after), lines);
        difference("time zone", before.zone(), after.zone(), lines);
        difference("segment", before.segment(), after.segment(), lines);
        difference("preferred channel", channel(before), channel(after), lines);
        difference("worth in a year", Money.amount(before.value()), Money.amount(after.value()), lines);
        return lines;
    }

    private static @Nullable String channel(Customer customer) {
        var channel = customer.preferredChannel();
        return channel == null ? null : channel.label();
    }

    private static @Nullable String land(Customer customer) {
        return customer.region() == null ? customer.country() : customer.country() + "-" + customer.region();
    }

    private static void difference(String what, @Nullable Object before, @Nullable Object after, List<Mrkdwn> lines) {
        if (!Objects.equals(before, after)) {
            lines.add(Mrkdwn.md("• {0}: {1} → {2}", what, shown(before), shown(after)));
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? "none" : value.toString();
    }
}
