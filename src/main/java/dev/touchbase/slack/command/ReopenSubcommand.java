package dev.touchbase.slack.command;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.EditedView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Set;

/// `/contact reopen acme`: a closed customer is one again.
public final class ReopenSubcommand implements Subcommand {

    private static final Spec SPEC = new Spec(
            "reopen",
            List.of(),
            "CUSTOMER",
            "Open a closed customer again",
            List.of("reopen acme"),
            Act.EVERYDAY_WORK,
            true,
            false);

    private final LineReader reader;
    private final ActDesk desk;
    private final CustomerBook book;

    /// Opens in `book`.
    public ReopenSubcommand(LineReader reader, ActDesk desk, CustomerBook book) {
        this.reader = reader;
        this.desk = desk;
        this.book = book;
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = reader.one(invocation, Certainty.WRITING, Set.of());
        Leftover.refuse(line.reading(), "reopen", "reopen acme");
        return reopened(
                invocation.actor(), invocation.speaker(), line.customer().id());
    }

    /// Opens this one again.
    public Reply.Answer reopened(Actor.ByStaff actor, Speaker speaker, CustomerId customer) {
        var edited = book.reopen(actor, customer);
        return EditedView.reopened(edited, new Viewer(actor, speaker, desk.firm(actor)));
    }
}
