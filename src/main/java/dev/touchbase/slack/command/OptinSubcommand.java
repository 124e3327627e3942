package dev.touchbase.slack.command;

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

/// `/contact optin acme agreed by phone with Ann`: owners take an opt-out back, and say how the customer agreed.
public final class OptinSubcommand implements Subcommand {

    private final ActDesk desk;
    private final LineReader lines;
    private final SuppressionBook suppressions;

    /// Records in `suppressions`.
    public OptinSubcommand(ActDesk desk, LineReader lines, SuppressionBook suppressions) {
        this.desk = desk;
        this.lines = lines;
        this.suppressions = suppressions;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "optin",
                List.of(),
                "CUSTOMER [channel] HOW THEY AGREED",
                "Take an opt-out back",
                List.of("optin acme agreed by phone with Ann"),
                Act.OPT_IN,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.EXACT, Set.of(Takes.CHANNEL, Takes.NOTE));
        String how = line.reading().note().strip();
        if (how.isEmpty()) {
            return SuppressionFormViews.optInReply(
                    Carried.of(List.of(line.customer()), invocation.pending()), line.customer());
        }
        return SuppressedView.optedIn(
                suppressions.optIn(
                        invocation.actor(), line.customer().id(), line.reading().channel(), how),
                new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor())));
    }
}
