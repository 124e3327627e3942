package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.SuppressionBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.SuppressedView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Set;

/// `/contact resume acme`.
public final class ResumeSubcommand implements Subcommand {

    private final ActDesk desk;
    private final LineReader lines;
    private final SuppressionBook suppressions;

    /// Records in `suppressions`.
    public ResumeSubcommand(ActDesk desk, LineReader lines, SuppressionBook suppressions) {
        this.desk = desk;
        this.lines = lines;
        this.suppressions = suppressions;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "resume", List.of(), "CUSTOMER", "End a pause", List.of("resume acme"), Act.EVERYDAY_WORK, true, false);
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = lines.one(invocation, Certainty.WRITING, Set.of());
        Leftover.refuse(line.reading(), "resume", "resume acme");
        return SuppressedView.resumed(
                suppressions.resume(invocation.actor(), line.customer().id()),
                new Viewer(invocation.actor(), invocation.speaker(), desk.firm(invocation.actor())));
    }
}
