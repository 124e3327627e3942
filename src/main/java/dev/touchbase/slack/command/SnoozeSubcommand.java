package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CheckInChoices;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.CheckInFormViews;
import dev.touchbase.slack.view.MovedView;
import dev.touchbase.slack.view.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/contact snooze acme 3 days`.
public final class SnoozeSubcommand implements Subcommand {

    private static final Set<Takes> TAKES = Set.of(Takes.INTERVAL, Takes.FUTURE_MOMENT);

    private final ActDesk desk;
    private final LineReader lines;
    private final CheckInChoices choices;

    /// Moves check-ins in `choices`.
    public SnoozeSubcommand(ActDesk desk, LineReader lines, CheckInChoices choices) {
        this.desk = desk;
        this.lines = lines;
        this.choices = choices;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "snooze",
                List.of("postpone", "later"),
                "CUSTOMER HOW LONG | until WHEN",
                "Put a check-in off",
                List.of("snooze acme 3 days", "snooze acme until next tue"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.WRITING, TAKES);
        Leftover.refuse(line.reading(), "snooze", "snooze acme 3 days");
        Firm firm = desk.firm(invocation.actor());
        LocalDate until = until(line.reading(), firm);
        if (until == null) {
            return CheckInFormViews.snoozeReply(
                    Carried.of(List.of(line.customer()), invocation.pending()), line.customer());
        }
        return MovedView.answer(
                choices.snooze(invocation.actor(), line.customer().id(), until),
                new Viewer(invocation.actor(), invocation.speaker(), firm));
    }

    private static @Nullable LocalDate until(Reading reading, Firm firm) {
        Interval interval = reading.interval();
        Moment moment = reading.moment();
        if (interval == null) {
            return moment == null ? null : moment.date();
        }
        return later(interval, firm);
    }

    /// The business's day this much later.
    ///
    /// @throws Refused for minutes and hours
    public static LocalDate later(Interval interval, Firm firm) {
        if (!interval.isDateBased()) {
            throw Refused.badInput("A check-in is put off by whole days.", "Type it like: snooze acme 3 days");
        }
        return interval.addTo(firm.today(), firm.calendar());
    }
}
