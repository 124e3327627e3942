package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.slack.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form that records or changes a promise.
public final class PromiseFormView {

    /// The modal that takes it.
    public static final String ID = "promise";

    /// Its fields.
    public static final String CUSTOMER = "customer";

    public static final String WHAT = "what";
    public static final String BY = "by";

    private PromiseFormView() {}

    /// The form.
    ///
    /// @param carried what comes back with it
    /// @param customer whom it is about; empty: it asks
    /// @param what "" while nothing is said
    public static View draw(ButtonValue carried, Optional<Customer> customer, String what, @Nullable LocalDate by) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(customer.<LayoutBlock>map(known -> Say.section(Mrkdwn.bold(known.name())))
                .orElseGet(() -> Inputs.hinted(
                        Inputs.line(CUSTOMER, "Customer", null), "Part of the name, an e-mail, or #12.")));
        blocks.add(Inputs.hinted(Inputs.line(WHAT, "What was promised", what), "The customer may ask to read it."));
        blocks.add(Inputs.day(BY, "By", by));
        return Inputs.form(ID, "Promise", "Save", carried, blocks);
    }

    /// The form, and what is said where none can be opened: a button that can.
    public static Reply.Form reply(
            ButtonValue carried, Optional<Customer> customer, String what, @Nullable LocalDate by) {
        Mrkdwn sentence = customer.map(known ->
                        Mrkdwn.md("What was promised to *{0}*, and by when? Nothing was recorded yet.", known.name()))
                .orElseGet(() -> Mrkdwn.md("What was promised to whom, and by when? Nothing was recorded yet."));
        return new Reply.Form(
                draw(carried, customer, what, by),
                Say.answer(sentence, Say.actions(Say.primary(Say.button("Promise", ActionIds.PROMISE, carried)))));
    }
}
