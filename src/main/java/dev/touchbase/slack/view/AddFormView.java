package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form that adds a customer; where others look like the same, it names them and asks once more.
public final class AddFormView {

    /// The modal that takes it.
    public static final String ID = "add-customer";

    /// Its fields.
    public static final String NAME = "name";

    public static final String PERSON = "person";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String STAGE = "stage";
    public static final String STAFF = "staff";
    public static final String ROLE = "role";
    public static final String EVERY = "every";

    private AddFormView() {}

    /// What stands in the fields already.
    ///
    /// @param staff the Slack id of who looks after it, or null
    public record Filled(
            String name,
            String person,
            String email,
            String phone,
            Stage stage,
            @Nullable String staff,
            @Nullable Role role,
            String every) {

        /// Nothing.
        public static final Filled NOTHING = new Filled("", "", "", "", Stage.CUSTOMER, null, null, "");
    }

    /// The form.
    ///
    /// @param carried what comes back with it; with the word [ActionIds#SURE] it adds whatever is alike
    /// @param alike those who look like the same; empty: the question isn't asked
    public static View draw(ButtonValue carried, Filled filled, List<Customer> alike) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!alike.isEmpty()) {
            blocks.add(Say.section(AddedView.alike(filled.name(), alike)));
        }
        blocks.add(Inputs.line(NAME, "Name", filled.name()));
        blocks.add(Inputs.optional(Inputs.line(PERSON, "Person to speak to", filled.person())));
        blocks.add(Inputs.optional(Inputs.line(EMAIL, "E-mail", filled.email())));
        blocks.add(Inputs.optional(Inputs.line(PHONE, "Phone", filled.phone())));
        blocks.add(Inputs.select(
                STAGE, "Stage", FormChoices.stages(), filled.stage().name()));
        blocks.add(Inputs.optional(Inputs.colleague(STAFF, "Looked after by", filled.staff())));
        blocks.add(Inputs.optional(Inputs.select(
                ROLE,
                "In which role",
                FormChoices.roles(),
                filled.role() == null ? null : filled.role().name())));
        blocks.add(Inputs.optional(Inputs.hinted(
                Inputs.line(EVERY, "How often", filled.every()),
                "Such as: every 2 weeks, or every 6 weeks max 8 weeks.")));
        boolean asks = !alike.isEmpty();
        return Inputs.form(
                ID,
                asks ? "Is it there already?" : "Add a customer",
                asks ? "Add anyway" : "Add",
                asks ? carried.saying(ActionIds.SURE) : carried,
                blocks);
    }

    /// The form, and what is said where none can be opened: a button that can.
    public static Reply.Form reply(ButtonValue carried, Filled filled) {
        return new Reply.Form(
                draw(carried, filled, List.of()),
                Say.answer(
                        Mrkdwn.md("Whom shall I add? Nothing was added yet. In one line it is: *add \"Acme Ltd\" "
                                + "ann@acme.example sales @sam every 2 weeks*."),
                        Say.actions(Say.primary(Say.button("Add a customer", ActionIds.ADD, carried)))));
    }
}
