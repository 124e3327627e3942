package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.ClaimTelling;
import dev.touchbase.slack.view.ReasonFormView;
import java.util.Map;
import java.util.Objects;

/// Claims a customer against the policy, with the reason.
public final class ReasonForm implements Modal {

    private final ClaimTelling telling;

    /// Claims and answers with `telling`.
    public ReasonForm(ClaimTelling telling) {
        this.telling = telling;
    }

    @Override
    public String id() {
        return ReasonFormView.ID;
    }

    @Override
    public Reply submit(Submit submit) {
        String reason = submit.text(ReasonFormView.REASON);
        if (reason.isEmpty()) {
            return new Reply.Errors(
                    Map.of(ReasonFormView.REASON, "A reason is wanted, such as: they asked for a call."));
        }
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        return telling.claim(submit.actor(), submit.speaker(), customer, reason);
    }
}
