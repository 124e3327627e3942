package dev.touchbase.slack.view;

import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.util.List;

/// The form that corrects what was recorded, filled with it.
public final class TouchpointFormView {

    /// The modal that takes it.
    public static final String ID = "edit-touchpoint";

    /// Its fields.
    public static final String CHANNEL = "channel";

    public static final String OUTCOME = "outcome";
    public static final String PURPOSE = "purpose";
    public static final String INBOUND = "inbound";
    public static final String WHEN = "when";
    public static final String NOTE = "note";

    private TouchpointFormView() {}

    /// The form.
    public static View draw(ButtonValue carried, Customer customer, Touchpoint touchpoint) {
        return Inputs.form(
                ID,
                "Fix",
                "Save",
                carried,
                List.of(
                        Say.section(Mrkdwn.bold(customer.name())),
                        Inputs.select(
                                CHANNEL,
                                "Channel",
                                LogFormView.channels(),
                                touchpoint.channel().name()),
                        Inputs.select(
                                OUTCOME,
                                "Outcome",
                                LogFormView.outcomes(),
                                touchpoint.outcome().name()),
                        Inputs.select(
                                PURPOSE,
                                "Purpose",
                                LogFormView.purposes(),
                                touchpoint.purpose().name()),
                        Inputs.box(
                                INBOUND, "Direction", "They contacted us", touchpoint.direction() == Direction.INBOUND),
                        Inputs.moment(WHEN, "When", touchpoint.happenedAt()),
                        Inputs.note(NOTE, touchpoint.note())));
    }
}
