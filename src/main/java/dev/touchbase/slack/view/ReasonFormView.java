package dev.touchbase.slack.view;

import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import java.util.List;

/// The form that asks why to claim a customer against the policy.
public final class ReasonFormView {

    /// The modal that takes it.
    public static final String ID = "reason";

    /// Its field.
    public static final String REASON = "reason";

    private ReasonFormView() {}

    /// The form.
    ///
    /// @param against what the policy says
    public static View draw(ButtonValue carried, Customer customer, Mrkdwn against) {
        return Inputs.form(
                ID,
                "Go on with a reason",
                "I'm on it",
                carried,
                List.of(
                        Say.section(Mrkdwn.lines(Mrkdwn.bold(customer.name()), against)),
                        Inputs.hinted(Inputs.line(REASON, "Why go on?", null), "It is kept with the claim.")));
    }
}
