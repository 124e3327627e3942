package dev.touchbase.slack.view;

import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import java.util.List;

/// The form that closes a customer and asks why.
public final class CloseFormView {

    /// The modal that takes it.
    public static final String ID = "close-customer";

    /// Its field.
    public static final String REASON = "reason";

    private CloseFormView() {}

    /// The form.
    public static View draw(ButtonValue carried, Customer customer) {
        return Inputs.form(
                ID,
                "Close a customer",
                "Close",
                carried,
                List.of(
                        Say.section(Mrkdwn.md(
                                "*{0}*: nothing is due for them any more, and nobody is reminded.", customer.name())),
                        Inputs.hinted(Inputs.line(REASON, "Why", null), "Such as: insolvent, moved away, deceased.")));
    }

    /// The form, and what is said where none can be opened.
    public static Reply.Form reply(ButtonValue carried, Customer customer) {
        return new Reply.Form(
                draw(carried, customer),
                Say.answer(Mrkdwn.md(
                        "Why is *{0}* closed? Nothing was changed yet. Type the reason after the name, such as: "
                                + "*close \"{0}\" insolvent*.",
                        customer.name())));
    }
}
