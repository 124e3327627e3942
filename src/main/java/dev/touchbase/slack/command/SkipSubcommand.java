package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CheckInChoices;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.CheckInFormViews;
import dev.touchbase.slack.view.MovedView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Set;

/// `/contact skip acme on holiday`.
public final class SkipSubcommand implements Subcommand {

    private final ActDesk desk;
    private final LineReader lines;
    private final CheckInChoices choices;

    /// Moves check-ins in `choices`.
    public SkipSubcommand(ActDesk desk, LineReader lines, CheckInChoices choices) {
        this.desk = desk;
        this.lines = lines;
        this.choices = choices;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "skip",
                List.of(),
                "CUSTOMER WHY",
                "Leave a check-in out, with the reason",
                List.of("skip acme on holiday"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.WRITING, Set.of(Takes.NOTE));
        String reason = line.reading().note().strip();
        if (reason.isEmpty()) {
            return CheckInFormViews.skipReply(
                    Carried.of(List.of(line.customer()), invocation.pending()), line.customer());
        }
        return MovedView.skipped(
                choices.skip(invocation.actor(), line.customer().id(), reason),
                new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor())));
    }
}
