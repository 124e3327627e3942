package dev.touchbase.slack.view;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.slack.Reply;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form that hands a customer over to a colleague.
public final class HandOverFormView {

    /// The modal that takes it.
    public static final String ID = "hand-over";

    /// Its fields.
    public static final String TO = "to";

    public static final String ROLE = "role";

    private HandOverFormView() {}

    /// The form.
    ///
    /// @param to the Slack id of who is chosen already, or null
    /// @param role chosen already, or null: everything that the asker has there
    public static View draw(ButtonValue carried, Customer customer, @Nullable String to, @Nullable Role role) {
        return Inputs.form(
                ID,
                "Hand over",
                "Hand over",
                carried,
                List.of(
                        Say.section(Mrkdwn.md("*{0}*, with the check-ins, plans and promises.", customer.name())),
                        Inputs.colleague(TO, "To", to),
                        Inputs.hinted(
                                Inputs.optional(Inputs.select(ROLE, "In which role", roles(), LogFormView.value(role))),
                                "Leave it empty to hand over all that you do for them.")));
    }

    /// The form, and what is said where none can be opened: a button that can.
    public static Reply.Form reply(ButtonValue carried, Customer customer, @Nullable String to, @Nullable Role role) {
        return new Reply.Form(
                draw(carried, customer, to, role),
                Say.answer(
                        Mrkdwn.md(
                                "Who looks after *{0}*, and in which role? Nothing was changed yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Hand over", ActionIds.HAND_OVER, carried)))));
    }

    private static List<OptionObject> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Say.choice(role.label(), role.name()))
                .toList();
    }
}
