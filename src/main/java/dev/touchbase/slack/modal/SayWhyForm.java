package dev.touchbase.slack.modal;

import dev.touchbase.domain.outreach.ReasonBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.SayWhyFormView;
import java.util.Map;
import java.util.Objects;

/// Keeps why a contact was made against the policy.
public final class SayWhyForm implements Modal {

    private final ReasonBook reasons;

    /// Keeps it in `reasons`.
    public SayWhyForm(ReasonBook reasons) {
        this.reasons = reasons;
    }

    @Override
    public String id() {
        return SayWhyFormView.ID;
    }

    @Override
    public Reply submit(Submit submit) {
        String reason = submit.text(SayWhyFormView.REASON);
        if (reason.isEmpty()) {
            return new Reply.Errors(
                    Map.of(SayWhyFormView.REASON, "A reason is wanted, such as: they asked for a call."));
        }
        ReasonBook.About about = reasons.say(
                submit.actor(), Objects.requireNonNull(submit.carried().id()), reason);
        return SayWhyFormView.said(about.customer(), about.kept());
    }
}
