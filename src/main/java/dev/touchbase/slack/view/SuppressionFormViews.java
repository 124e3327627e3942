package dev.touchbase.slack.view;

import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import java.util.List;

/// The forms that pause a customer and that take an opt-out back.
public final class SuppressionFormViews {

    /// The modal that takes a pause.
    public static final String PAUSE = "pause";

    /// The modal that takes an opt-in.
    public static final String OPT_IN = "opt-in";

    /// Their fields.
    public static final String UNTIL = "until";

    public static final String WHY = "why";
    public static final String HOW = "how";

    private SuppressionFormViews() {}

    /// The form that pauses.
    public static View pause(ButtonValue carried, Customer customer, String why) {
        return Inputs.form(
                PAUSE,
                "Pause",
                "Pause",
                carried,
                List.of(
                        Say.section(Mrkdwn.md("*{0}*: no contact until this day has passed.", customer.name())),
                        Inputs.day(UNTIL, "Last day", null),
                        Inputs.optional(Inputs.hinted(
                                Inputs.line(WHY, "Why", why.isEmpty() ? null : why),
                                "The customer may ask to read it."))));
    }

    /// The form that takes an opt-out back.
    public static View optIn(ButtonValue carried, Customer customer) {
        return Inputs.form(
                OPT_IN,
                "Opt in",
                "Opt in",
                carried,
                List.of(
                        Say.section(Mrkdwn.md("*{0}* may be contacted again.", customer.name())),
                        Inputs.hinted(
                                Inputs.line(HOW, "How they agreed", null), "Such as: agreed by phone with Ann Lee.")));
    }

    /// The form that pauses, and what is said where none can be opened.
    public static Reply.Form pauseReply(ButtonValue carried, Customer customer, String why) {
        return new Reply.Form(
                pause(carried, customer, why),
                Say.answer(
                        Mrkdwn.md("Until when is *{0}* paused? Nothing was changed yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Pause", ActionIds.PAUSE, carried)))));
    }

    /// The form that takes an opt-out back, and what is said where none can be opened.
    public static Reply.Form optInReply(ButtonValue carried, Customer customer) {
        return new Reply.Form(
                optIn(carried, customer),
                Say.answer(
                        Mrkdwn.md("How did *{0}* agree? Nothing was changed yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Opt in", ActionIds.OPT_IN, carried)))));
    }
}
