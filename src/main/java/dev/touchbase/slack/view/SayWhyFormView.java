package dev.touchbase.slack.view;

import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.policy.Verdicts.Kept;
import dev.touchbase.slack.Reply;
import java.util.List;

/// The form that asks, after the fact, why a contact was made against the policy; and what is answered to it.
public final class SayWhyFormView {

    /// The modal that takes it.
    public static final String ID = "say-why";

    /// Its field.
    public static final String REASON = "reason";

    private SayWhyFormView() {}

    /// The form.
    ///
    /// @param carried the kept verdict's id
    public static Reply.Form reply(ButtonValue carried, Customer customer, Kept kept, Mrkdwn against) {
        return new Reply.Form(
                draw(carried, customer, kept, against),
                Say.answer(Mrkdwn.md("The form could not be opened just now. Please press the button again.")));
    }

    private static View draw(ButtonValue carried, Customer customer, Kept kept, Mrkdwn against) {
        return Inputs.form(
                ID,
                "Say why",
                "Keep it",
                carried,
                List.of(
                        Say.section(Mrkdwn.lines(Mrkdwn.bold(customer.name()), against)),
                        Inputs.hinted(
                                Inputs.line(
                                        REASON,
                                        "Why was it right?",
                                        kept.asked().override()),
                                "It is kept with the decision, and colleagues can read it.")));
    }

    /// The answer.
    public static Reply.Answer said(Customer customer, Kept kept) {
        return Say.answer(
                Mrkdwn.lines(
                        Mrkdwn.md("*Kept* with the contact with *{0}*.", customer.name()), DecisionLine.reason(kept)),
                Say.actions(WhyView.sayWhy(kept.id(), kept.asked().override()), VerdictView.why(kept.id())));
    }
}
