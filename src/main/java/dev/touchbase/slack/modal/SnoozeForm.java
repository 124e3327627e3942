package dev.touchbase.slack.modal;

import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CheckInChoices;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.SnoozeSubcommand;
import dev.touchbase.slack.view.CheckInFormViews;
import dev.touchbase.slack.view.MovedView;
import dev.touchbase.slack.view.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Puts a check-in off.
public final class SnoozeForm implements Modal {

    private final ActDesk desk;
    private final CheckInChoices choices;

    /// Moves check-ins in `choices`.
    public SnoozeForm(ActDesk desk, CheckInChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @Override
    public String id() {
        return CheckInFormViews.SNOOZE;
    }

    @Override
    public Reply submit(Submit submit) {
        Firm firm = desk.firm(submit.actor());
        LocalDate until = until(submit, firm);
        if (until == null) {
            return new Reply.Errors(Map.of(CheckInFormViews.UNTIL, "Choose how long, or until which day."));
        }
        if (!until.isAfter(firm.today())) {
            return new Reply.Errors(Map.of(CheckInFormViews.UNTIL, "That day isn't ahead: choose a later one."));
        }
        CustomerId customer =
                new CustomerId(Objects.requireNonNull(submit.carried().customer()));
        return MovedView.answer(
                choices.snooze(submit.actor(), customer, until), new Viewer(submit.actor(), submit.speaker(), firm));
    }

    private static @Nullable LocalDate until(Submit submit, Firm firm) {
        LocalDate day = Fields.day(submit, CheckInFormViews.UNTIL);
        String length = submit.text(CheckInFormViews.FOR);
        if (day != null || length.isEmpty()) {
            return day;
        }
        return NaturalDates.interval(List.of(length.split(" ")), 0)
                .map(phrase -> SnoozeSubcommand.later(phrase.value(), firm))
                .orElse(null);
    }
}
