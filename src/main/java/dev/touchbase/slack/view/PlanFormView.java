package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.Reply;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form that plans a contact, filled with everything understood so far; where the policy wants a reason, it says
/// what speaks against it and asks why to go on.
public final class PlanFormView {

    /// The modal that takes it.
    public static final String ID = "plan";

    /// Its fields.
    public static final String CUSTOMER = "customer";

    public static final String CHANNEL = "channel";
    public static final String PURPOSE = "purpose";
    public static final String DAY = "day";
    public static final String TIME = "time";
    public static final String NOTE = "note";
    public static final String REASON = "reason";

    private PlanFormView() {}

    /// What stands in the fields already.
    ///
    /// @param note "" without one
    public record Filled(
            @Nullable Channel channel,
            @Nullable Purpose purpose,
            @Nullable LocalDate day,
            @Nullable LocalTime time,
            String note) {

        /// Nothing.
        public static final Filled NOTHING = new Filled(null, null, null, null, "");
    }

    /// The form.
    ///
    /// @param carried what comes back with it
    /// @param customer whom it is about; empty: it asks
    /// @param against what the policy says against it, or empty: then no reason is asked for
    public static View draw(ButtonValue carried, Optional<Customer> customer, Filled filled, Mrkdwn against) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(customer.<LayoutBlock>map(known -> Say.section(Mrkdwn.bold(known.name())))
                .orElseGet(() -> Inputs.hinted(
                        Inputs.line(CUSTOMER, "Customer", null), "Part of the name, an e-mail, or #12.")));
        if (!against.isEmpty()) {
            blocks.add(Say.section(against));
            blocks.add(Inputs.line(REASON, "Why go on?", null));
        }
        blocks.add(Inputs.select(CHANNEL, "Channel", LogFormView.channels(), LogFormView.value(filled.channel())));
        blocks.add(Inputs.day(DAY, "Day", filled.day()));
        blocks.add(Inputs.hinted(
                Inputs.optional(Inputs.time(TIME, "Time", filled.time())),
                "With a time you get a reminder ten minutes before."));
        blocks.add(Inputs.select(
                PURPOSE,
                "Purpose",
                LogFormView.purposes(),
                LogFormView.value(filled.purpose() == null ? Purpose.CHECK_IN : filled.purpose())));
        blocks.add(Inputs.note(NOTE, filled.note()));
        return Inputs.form(ID, "Plan a contact", "Plan", carried, blocks);
    }

    /// The form, and what is said where none can be opened: a button that can.
    public static Reply.Form reply(ButtonValue carried, Optional<Customer> customer, Filled filled) {
        return reply(carried, customer, filled, Mrkdwn.EMPTY);
    }

    /// The same where a day was named that there is none of.
    ///
    /// @param noDay as typed
    public static Reply.Form reply(ButtonValue carried, Optional<Customer> customer, Filled filled, String noDay) {
        return reply(carried, customer, filled, Mrkdwn.md("I know no day “{0}”: please choose one.", noDay));
    }

    private static Reply.Form reply(ButtonValue carried, Optional<Customer> customer, Filled filled, Mrkdwn remark) {
        Mrkdwn sentence = customer.map(
                        known -> Mrkdwn.md("When do you mean to contact *{0}*? Nothing was planned yet.", known.name()))
                .orElseGet(() -> Mrkdwn.md("Whom do you mean to contact, and when? Nothing was planned yet."));
        var form = draw(carried, customer, filled, Mrkdwn.EMPTY);
        if (!remark.isEmpty()) {
            form.getBlocks().add(1, Say.section(remark));
        }
        return new Reply.Form(
                form,
                Say.answer(
                        Mrkdwn.join(" ", List.of(remark, sentence)),
                        Say.actions(Say.primary(Say.button("Plan a contact", ActionIds.PLAN, carried)))));
    }
}
