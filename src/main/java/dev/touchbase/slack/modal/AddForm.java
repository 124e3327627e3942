package dev.touchbase.slack.modal;

import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.AddSubcommand;
import dev.touchbase.slack.command.NamedStaff;
import dev.touchbase.slack.command.NewCustomers;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.AddFormView;
import dev.touchbase.slack.view.AddFormView.Filled;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Adds a customer; where others look like the same, the form comes back and asks once more, with everything typed.
public final class AddForm implements Modal {

    private final CustomerBook book;
    private final NewCustomers drafts;
    private final NamedStaff named;
    private final AddSubcommand add;

    /// Adds to `book` and answers as `add` does.
    public AddForm(CustomerBook book, NewCustomers drafts, NamedStaff named, AddSubcommand add) {
        this.book = book;
        this.drafts = drafts;
        this.named = named;
        this.add = add;
    }

    @Override
    public String id() {
        return AddFormView.ID;
    }

    @Override
    public Reply submit(Submit submit) {
        Filled filled = filled(submit);
        Map<String, String> errors = new HashMap<>();
        Cadence cadence = CadenceText.read(filled.every(), AddFormView.EVERY, errors);
        if (filled.name().isBlank()) {
            errors.put(AddFormView.NAME, "A customer needs a name.");
        }
        checkAddresses(filled, errors);
        if (!errors.isEmpty()) {
            return new Reply.Errors(errors);
        }
        boolean anyway = ActionIds.SURE.equals(submit.carried().word());
        AddOutcome outcome = book.add(submit.actor(), draft(submit, filled, cadence), anyway);
        return outcome instanceof AddOutcome.PossibleDuplicates alike
                ? new Reply.NextForm(AddFormView.draw(submit.carried(), filled, alike.alike()))
                : add.told(outcome, filled.name(), pending(submit), submit.actor(), submit.speaker());
    }

    private static String pending(Submit submit) {
        return Objects.requireNonNullElse(submit.carried().pending(), "");
    }

    private NewCustomer draft(Submit submit, Filled filled, @Nullable Cadence cadence) {
        String email = filled.email().isEmpty() ? null : filled.email().toLowerCase(Locale.ROOT);
        String phone = filled.phone().isEmpty() ? null : filled.phone();
        return new NewCustomer(
                filled.name(),
                filled.stage(),
                drafts.persons(submit.actor(), filled.person(), email, phone, null, filled.name()),
                assignments(submit, filled),
                cadence,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private Map<Role, StaffId> assignments(Submit submit, Filled filled) {
        String staff = filled.staff();
        Role role = filled.role();
        return staff == null
                ? Map.of()
                : Map.of(
                        role == null ? NewCustomers.usualRole(filled.stage()) : role,
                        named.staff(submit.actor(), staff).id());
    }

    private static void checkAddresses(Filled filled, Map<String, String> errors) {
        if (!filled.email().isEmpty() && !PersonText.isEmail(filled.email())) {
            errors.put(AddFormView.EMAIL, "That is no e-mail address: it looks like ann@acme.example.");
        }
        if (!filled.phone().isEmpty() && filled.phone().chars().noneMatch(Character::isDigit)) {
            errors.put(AddFormView.PHONE, "That is no telephone number: it looks like +44 20 7946 0000.");
        }
        if (filled.role() != null && filled.staff() == null) {
            errors.put(AddFormView.STAFF, "Choose who looks after them in that role.");
        }
    }

    private static Filled filled(Submit submit) {
        String staff = submit.text(AddFormView.STAFF);
        return new Filled(
                submit.text(AddFormView.NAME),
                submit.text(AddFormView.PERSON),
                submit.text(AddFormView.EMAIL),
                submit.text(AddFormView.PHONE),
                Objects.requireNonNullElse(Fields.oneOf(Stage.class, submit, AddFormView.STAGE), Stage.CUSTOMER),
                staff.isEmpty() ? null : staff,
                Fields.oneOf(Role.class, submit, AddFormView.ROLE),
                submit.text(AddFormView.EVERY));
    }
}
