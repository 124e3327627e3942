package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Certainty;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.outreach.CustomerBook;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.CloseFormView;
import dev.touchbase.slack.view.EditedView;
import java.util.List;
import java.util.Set;

/// `/contact close "Acme Ltd" insolvent`: the customer is gone. It wants the exact name, a reason and a tap.
public final class CloseSubcommand implements Subcommand {

    private static final Spec SPEC = new Spec(
            "close",
            List.of(),
            "CUSTOMER reason",
            "Close a customer who is gone",
            List.of("close \"Acme Ltd\" insolvent"),
            Act.CLOSE,
            false,
            false);

    private final LineReader reader;
    private final CustomerBook book;

    /// Closes in `book`.
    public CloseSubcommand(LineReader reader, CustomerBook book) {
        this.reader = reader;
        this.book = book;
    }

    @Override
    public Spec spec() {
        return SPEC;
    }

    @Override
    public Reply run(Invocation invocation) {
        Line line = read(invocation);
        Customer customer = line.customer();
        if (customer.closed()) {
            return EditedView.closedAlready(customer);
        }
        return line.reading().note().isBlank()
                ? CloseFormView.reply(ButtonValue.of(customer.id()).with(invocation.pending()), customer)
                : EditedView.askToClose(customer, line.reading().note(), invocation.pending());
    }

    /// Closes it, once the tap has come.
    public Reply.Answer confirmed(Invocation invocation) {
        Line line = read(invocation);
        return EditedView.closed(book.close(
                invocation.actor(), line.customer().id(), line.reading().note()));
    }

    private Line read(Invocation invocation) {
        return reader.one(invocation, Certainty.EXACT, Set.of(Takes.NOTE));
    }
}
