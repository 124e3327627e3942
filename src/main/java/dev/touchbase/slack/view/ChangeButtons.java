package dev.touchbase.slack.view;

import com.slack.api.model.block.element.ButtonElement;
import dev.touchbase.domain.audit.ChangeId;

/// The buttons under every answer to a change.
public final class ChangeButtons {

    private ChangeButtons() {}

    /// "Undo": takes the change back.
    public static ButtonElement undo(ChangeId change) {
        return Say.button("Undo", ActionIds.UNDO, ButtonValue.ofId(change.value()));
    }

    /// "Fix": opens what was done as a form.
    public static ButtonElement fix(Fixable kind, long id) {
        return Say.button("Fix", ActionIds.FIX, ButtonValue.ofId(id).saying(kind.word()));
    }

    /// "Fix" for what hangs on the customer as a whole.
    public static ButtonElement fix(Fixable kind, dev.touchbase.domain.customer.CustomerId customer) {
        return Say.button("Fix", ActionIds.FIX, ButtonValue.of(customer).saying(kind.word()));
    }
}
