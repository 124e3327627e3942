package dev.touchbase.slack.view;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The forms that move a check-in: put off until a day, or left out with a reason.
public final class CheckInFormViews {

    /// The modal that takes a snooze.
    public static final String SNOOZE = "snooze";

    /// The modal that takes a skip.
    public static final String SKIP = "skip";

    /// Their fields.
    public static final String FOR = "for";

    public static final String UNTIL = "until";
    public static final String REASON = "reason";

    private CheckInFormViews() {}

    /// The form that puts off.
    ///
    /// @param until the day that is chosen already, or null
    public static View snooze(ButtonValue carried, Customer customer, @Nullable LocalDate until) {
        return Inputs.form(
                SNOOZE,
                "Snooze",
                "Snooze",
                carried,
                List.of(
                        Say.section(Mrkdwn.bold(customer.name())),
                        Inputs.optional(Inputs.select(FOR, "For", lengths(), until == null ? "3 days" : null)),
                        Inputs.hinted(
                                Inputs.optional(Inputs.day(UNTIL, "Or until", until)),
                                "A day here goes before what stands above.")));
    }

    /// The form that leaves out.
    public static View skip(ButtonValue carried, Customer customer) {
        return Inputs.form(
                SKIP,
                "Skip",
                "Skip",
                carried,
                List.of(
                        Say.section(Mrkdwn.md("*{0}*: this check-in is left out.", customer.name())),
                        Inputs.hinted(Inputs.line(REASON, "Why", null), "The customer may ask to read it.")));
    }

    /// The form that puts off, and what is said where none can be opened.
    public static Reply.Form snoozeReply(ButtonValue carried, Customer customer) {
        return new Reply.Form(
                snooze(carried, customer, null),
                Say.answer(
                        Mrkdwn.md("Until when is *{0}* put off? Nothing was changed yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Snooze", ActionIds.SNOOZE, carried)))));
    }

    /// The form that leaves out, and what is said where none can be opened.
    public static Reply.Form skipReply(ButtonValue carried, Customer customer) {
        return new Reply.Form(
                skip(carried, customer),
                Say.answer(
                        Mrkdwn.md("Why is *{0}* left out this time? Nothing was changed yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Skip", ActionIds.SKIP, carried)))));
    }

    private static List<OptionObject> lengths() {
        return java.util.stream.Stream.of("1 day", "3 days", "1 week", "2 weeks", "1 month")
                .map(length -> Say.choice(length, length))
                .toList();
    }
}
