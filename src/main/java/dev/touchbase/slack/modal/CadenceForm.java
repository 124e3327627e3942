package dev.touchbase.slack.modal;

import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CadenceBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.CadenceView;
import dev.touchbase.slack.view.FirmFormViews;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Sets how often one customer should hear from the business.
public final class CadenceForm implements Modal {

    private final ActDesk desk;
    private final CadenceBook cadences;

    /// Sets in `cadences`.
    public CadenceForm(ActDesk desk, CadenceBook cadences) {
        this.desk = desk;
        this.cadences = cadences;
    }

    @Override
    public String id() {
        return FirmFormViews.CADENCE;
    }

    @Override
    public Reply submit(Submit submit) {
        Interval target = interval(submit.text(FirmFormViews.TARGET));
        Interval max = interval(submit.text(FirmFormViews.MAX));
        if (target == null) {
            return new Reply.Errors(Map.of(FirmFormViews.TARGET, "Choose how often."));
        }
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        boolean tooShort = max != null && max.usualDays() < target.usualDays();
        if (tooShort && isOldMax(submit, customer, max)) {
            // It only stood there: a longer target brings its own.
            max = null;
        } else if (tooShort) {
            return new Reply.Errors(Map.of(FirmFormViews.MAX, "The most can't be less than the target."));
        }
        boolean asked = submit.text(FirmFormViews.ASKED).equals("yes");
        return CadenceView.set(
                cadences.set(submit.actor(), customer, target, max, asked),
                new Viewer(submit.actor(), submit.speaker(), desk.firm(submit.actor())));
    }

    private boolean isOldMax(Submit submit, CustomerId customer, @Nullable Interval max) {
        return cadences.inForce(desk.customer(submit.actor(), customer))
                .cadence()
                .max()
                .equals(max);
    }

    private static @Nullable Interval interval(String chosen) {
        return chosen.isEmpty()
                ? null
                : NaturalDates.interval(List.of(chosen.split(" ")), 0)
                        .map(Phrase::value)
                        .orElse(null);
    }
}
