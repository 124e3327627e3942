package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.SuppressionBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.SuppressedView;
import dev.touchbase.slack.view.SuppressionFormViews;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Set;

/// `/contact pause acme until 1 jan building closed`.
public final class PauseSubcommand implements Subcommand {

    private final ActDesk desk;
    private final LineReader lines;
    private final SuppressionBook suppressions;

    /// Records in `suppressions`.
    public PauseSubcommand(ActDesk desk, LineReader lines, SuppressionBook suppressions) {
        this.desk = desk;
        this.lines = lines;
        this.suppressions = suppressions;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "pause",
                List.of("hold"),
                "CUSTOMER until WHEN [why]",
                "No contact until a day has passed",
                List.of("pause acme until 1 jan building closed"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.WRITING, Set.of(Takes.FUTURE_MOMENT, Takes.NOTE));
        Moment until = line.reading().moment();
        String why = line.reading().note().strip();
        if (until == null) {
            return SuppressionFormViews.pauseReply(
                    Carried.of(List.of(line.customer()), invocation.pending()), line.customer(), why);
        }
        return SuppressedView.paused(
                suppressions.pause(invocation.actor(), line.customer().id(), until.date(), why.isEmpty() ? null : why),
                new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor())));
    }
}
