package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.slack.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form that records a contact, filled with everything understood so far.
public final class LogFormView {

    /// The modal that takes it.
    public static final String ID = "log-outcome";

    /// Its fields.
    public static final String CUSTOMER = "customer";

    public static final String CHANNEL = "channel";
    public static final String OUTCOME = "outcome";
    public static final String WHEN = "when";
    public static final String NOTE = "note";
    public static final String NEXT = "next";

    private LogFormView() {}

    /// What stands in the fields already.
    ///
    /// @param when null: just now
    /// @param note "" without one
    /// @param besides what else was told and is recorded with it, which no field shows; or empty
    public record Filled(
            @Nullable Channel channel,
            @Nullable Outcome outcome,
            @Nullable Instant when,
            String note,
            @Nullable LocalDate next,
            Mrkdwn besides) {

        /// Nothing.
        public static final Filled NOTHING = new Filled(null, null, null, "", null, Mrkdwn.EMPTY);
    }

    /// The form.
    ///
    /// @param carried what comes back with it
    /// @param customers whom it is about; empty: it asks
    public static View draw(ButtonValue carried, List<Customer> customers, Filled filled) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                customers.isEmpty()
                        ? Inputs.hinted(Inputs.line(CUSTOMER, "Customer", null), "Part of the name, an e-mail, or #12.")
                        : Say.section(names(customers)));
        if (!filled.besides().isEmpty()) {
            blocks.add(Say.context(Mrkdwn.md("Recorded with it: {0}.", filled.besides())));
        }
        blocks.add(Inputs.select(CHANNEL, "Channel", channels(), value(filled.channel())));
        blocks.add(Inputs.select(OUTCOME, "Outcome", outcomes(), value(filled.outcome())));
        blocks.add(Inputs.hinted(
                Inputs.optional(Inputs.moment(WHEN, "When", filled.when())), "Leave it empty if it was just now."));
        blocks.add(Inputs.note(NOTE, filled.note()));
        blocks.add(Inputs.hinted(
                Inputs.optional(Inputs.day(NEXT, "Next check-in", filled.next())),
                "Leave it empty and the cadence decides."));
        return Inputs.form(ID, "Log outcome", "Log", carried, blocks);
    }

    /// The form, and what is said where none can be opened: a button that can.
    public static Reply.Form reply(ButtonValue carried, List<Customer> customers, Filled filled) {
        Mrkdwn sentence = customers.isEmpty()
                ? Mrkdwn.md("Whom was the contact with, and what came of it? Nothing was recorded yet.")
                : Mrkdwn.md("What came of it with {0}? Nothing was recorded yet.", names(customers));
        return new Reply.Form(
                draw(carried, customers, filled),
                Say.answer(
                        sentence, Say.actions(Say.primary(Say.button("Log outcome", ActionIds.LOG_OUTCOME, carried)))));
    }

    /// All channels, by label.
    public static List<OptionObject> channels() {
        return Arrays.stream(Channel.values())
                .map(channel -> Say.choice(channel.label(), channel.name()))
                .toList();
    }

    /// All outcomes, by label.
    public static List<OptionObject> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(outcome -> Say.choice(outcome.label(), outcome.name()))
                .toList();
    }

    /// All purposes, by label.
    public static List<OptionObject> purposes() {
        return Arrays.stream(Purpose.values())
                .map(purpose -> Say.choice(purpose.label(), purpose.name()))
                .toList();
    }

    /// The value of a choice.
    static @Nullable String value(@Nullable Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }

    private static Mrkdwn names(List<Customer> customers) {
        return Mrkdwn.and(
                customers.stream().map(Customer::name).map(Mrkdwn::bold).toList());
    }
}
