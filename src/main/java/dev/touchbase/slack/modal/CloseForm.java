package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.CloseFormView;
import dev.touchbase.slack.view.EditedView;
import java.util.Map;
import java.util.Objects;

/// Closes a customer, with a reason.
public final class CloseForm implements Modal {

    private final CustomerBook book;

    /// Closes in `book`.
    public CloseForm(CustomerBook book) {
        this.book = book;
    }

    @Override
    public String id() {
        return CloseFormView.ID;
    }

    @Override
    public Reply submit(Submit submit) {
        String reason = submit.text(CloseFormView.REASON);
        if (reason.isEmpty()) {
            return new Reply.Errors(Map.of(CloseFormView.REASON, "Closing wants a reason."));
        }
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        return EditedView.closed(book.close(submit.actor(), customer, reason));
    }
}
