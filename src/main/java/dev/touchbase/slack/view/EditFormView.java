package dev.touchbase.slack.view;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;

/// The form that changes what is kept about a customer itself; its persons have a form of their own.
public final class EditFormView {

    /// The modal that takes it.
    public static final String ID = "edit-customer";

    /// Its fields.
    public static final String NAME = "name";

    public static final String ALIASES = "aliases";
    public static final String STAGE = "stage";
    public static final String PLACE = "place";
    public static final String ZONE = "zone";
    public static final String SEGMENT = "segment";
    public static final String CHANNEL = "channel";
    public static final String VALUE = "value";

    private EditFormView() {}

    /// The form, filled with how the customer is.
    ///
    /// @param place where they are, as it would be typed
    /// @param remark a sentence about what was typed and can't be read; empty for none
    public static View draw(ButtonValue carried, Customer customer, String place, Mrkdwn remark) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!remark.isEmpty()) {
            blocks.add(Say.section(remark));
        }
        blocks.add(Inputs.line(NAME, "Name", customer.name()));
        blocks.add(optional(
                Inputs.lines(ALIASES, "Other names", String.join("\n", customer.aliases())),
                "One a line; they are found by these, too."));
        if (!customer.closed()) {
            blocks.add(Inputs.select(
                    STAGE, "Stage", FormChoices.stages(), customer.stage().name()));
        }
        blocks.add(optional(
                Inputs.line(PLACE, "Town and country", place),
                "Such as: Leeds, GB. Their public holidays follow the country."));
        blocks.add(optional(
                Inputs.line(
                        ZONE,
                        "Time zone",
                        customer.zone() == null ? "" : customer.zone().getId()),
                "Such as: Europe/London. Empty: the business's is used."));
        blocks.add(Inputs.optional(Inputs.line(SEGMENT, "Segment", customer.segment())));
        blocks.add(Inputs.optional(Inputs.select(
                CHANNEL,
                "They like to be contacted by",
                FormChoices.channels(),
                customer.preferredChannel() == null
                        ? null
                        : customer.preferredChannel().name())));
        blocks.add(optional(
                Inputs.line(VALUE, "Worth in a year", customer.value() == 0 ? "" : Money.amount(customer.value())),
                "It ranks who is due."));
        return Inputs.form(ID, "Edit a customer", "Save", carried, blocks);
    }

    private static InputBlock optional(InputBlock input, String hint) {
        return Inputs.optional(Inputs.hinted(input, hint));
    }

    /// The form, and what is said where none can be opened: buttons that can.
    public static Reply.Form reply(ButtonValue carried, Customer customer, String place, Mrkdwn remark) {
        return new Reply.Form(
                draw(carried, customer, place, remark),
                Say.answer(
                        Mrkdwn.md("What shall be changed about *{0}*? Nothing was changed yet.", customer.name()),
                        Say.actions(
                                Say.primary(Say.button("Edit", ActionIds.EDIT_CUSTOMER, carried)),
                                Say.button("Persons", ActionIds.EDIT_PERSONS, carried))));
    }
}
