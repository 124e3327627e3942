package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The forms that record a complaint and that close one.
public final class ComplaintFormViews {

    /// The modal that takes a complaint.
    public static final String RECORD = "complaint";

    /// The modal that takes how it was settled.
    public static final String CLOSE = "close-complaint";

    /// Their fields.
    public static final String WHAT = "what";

    public static final String CHANNEL = "channel";
    public static final String HOW = "how";

    private ComplaintFormViews() {}

    /// The form that records one.
    ///
    /// @param open a line about the one that is open already, or empty
    /// @param channel by which they said it, or null when that wasn't said
    private static View record(ButtonValue carried, Customer customer, Mrkdwn open, @Nullable Channel channel) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Say.section(Mrkdwn.lines(Mrkdwn.bold(customer.name()), open)));
        blocks.add(Inputs.hinted(Inputs.lines(WHAT, "What they said", null), "The customer may ask to read it."));
        blocks.add(Inputs.select(
                CHANNEL,
                "How they said it",
                FormChoices.channels(),
                (channel == null ? Channel.OTHER : channel).name()));
        return Inputs.form(RECORD, "Complaint", "Record", carried, blocks);
    }

    /// The form that records one, and what is said where none can be opened.
    public static Reply.Form recordReply(
            ButtonValue carried, Customer customer, Mrkdwn open, @Nullable Channel channel) {
        return new Reply.Form(
                record(carried, customer, open, channel),
                Say.answer(
                        Mrkdwn.md("What did *{0}* say? Nothing was recorded yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Record a complaint", ActionIds.COMPLAINT, carried)))));
    }

    /// The form that closes one, and what is said where none can be opened.
    public static Reply.Form closeReply(ButtonValue carried, Customer customer) {
        return new Reply.Form(
                Inputs.form(
                        CLOSE,
                        "Close complaint",
                        "Close",
                        carried,
                        List.of(
                                Say.section(Mrkdwn.bold(customer.name())),
                                Inputs.hinted(
                                        Inputs.lines(HOW, "How was it settled?", null),
                                        "The customer may ask to read it."))),
                Say.answer(
                        Mrkdwn.md("How was the complaint of *{0}* settled? Nothing was changed yet.", customer.name()),
                        Say.actions(Say.primary(Say.button("Close complaint", ActionIds.CLOSE_COMPLAINT, carried)))));
    }
}
