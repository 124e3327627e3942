package dev.touchbase.slack.modal;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.LocalMoments;
import dev.touchbase.domain.calendar.ZoneReading;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.slack.Refusals;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.PlaceReading;
import dev.touchbase.slack.view.EditFormView;
import dev.touchbase.slack.view.EditedView;
import dev.touchbase.slack.view.Viewer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Changes what is kept about a customer itself.
public final class EditForm implements Modal {

    private static final PlaceReading NOWHERE = new PlaceReading(null, null, null);

    private final ActDesk desk;
    private final CustomerBook book;

    /// Changes it in `book`.
    public EditForm(ActDesk desk, CustomerBook book) {
        this.desk = desk;
        this.book = book;
    }

    @Override
    public String id() {
        return EditFormView.ID;
    }

    @Override
    public Reply submit(Submit submit) {
        Map<String, String> errors = new HashMap<>();
        String name = submit.text(EditFormView.NAME);
        if (name.isBlank()) {
            errors.put(EditFormView.NAME, "A customer needs a name.");
        }
        PlaceReading place = place(submit, errors);
        ZoneId zone = zone(submit.text(EditFormView.ZONE), errors);
        OptionalLong value = AmountText.cents(submit.text(EditFormView.VALUE));
        if (value.isEmpty()) {
            errors.put(EditFormView.VALUE, "Type a number, such as 4200 or 4,200.50.");
        }
        if (!errors.isEmpty()) {
            return new Reply.Errors(errors);
        }
        CustomerId id = new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        Customer before = desk.customer(submit.actor(), id);
        CustomerBook.Edited edited =
                book.edit(submit.actor(), id, now -> changed(now, name, submit, place, zone, value.getAsLong()), null);
        return EditedView.changed(
                before, edited, new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }

    private static Customer changed(
            Customer now, String name, Submit submit, PlaceReading place, @Nullable ZoneId zone, long value) {
        Stage stage = Fields.oneOf(Stage.class, submit, EditFormView.STAGE);
        String segment = submit.text(EditFormView.SEGMENT);
        return new Customer(
                now.id(),
                now.workspace(),
                now.number(),
                name,
                lines(submit.text(EditFormView.ALIASES)),
                stage == null || now.closed() ? now.stage() : stage,
                now.closedReason(),
                place.town(),
                place.country(),
                place.region(),
                zone,
                segment.isEmpty() ? null : segment,
                Fields.oneOf(Channel.class, submit, EditFormView.CHANNEL),
                value,
                now.champion(),
                now.externalRef(),
                now.createdAt());
    }

    private static List<String> lines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static PlaceReading place(Submit submit, Map<String, String> errors) {
        try {
            return PlaceReading.of(submit.text(EditFormView.PLACE));
        } catch (Refused nowhere) {
            errors.put(EditFormView.PLACE, Refusals.plain(nowhere.refusal()));
            return NOWHERE;
        }
    }

    private static @Nullable ZoneId zone(String typed, Map<String, String> errors) {
        if (typed.isEmpty()) {
            return null;
        }
        return switch (LocalMoments.zoneOf(typed)) {
            case ZoneReading.Known(var zone) -> zone;
            case ZoneReading.Unknown(var unknown, var nearest) -> {
                errors.put(
                        EditFormView.ZONE,
                        "There is no zone “" + unknown + "”. "
                                + nearest.map(zone -> "Did you mean " + zone + "?")
                                        .orElse("Type it like Europe/Berlin."));
                yield null;
            }
        };
    }
}
