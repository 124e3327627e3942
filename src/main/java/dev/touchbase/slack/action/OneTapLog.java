package dev.touchbase.slack.action;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.LogDraft;
import dev.touchbase.slack.command.LogTelling;
import java.util.List;

/// "Reached" and "No answer": records in one tap what has just happened. That is never refused, whatever the policy
/// says.
public final class OneTapLog implements Action {

    private final String id;
    private final Outcome outcome;
    private final ActDesk desk;
    private final Persons persons;
    private final LogTelling telling;

    /// Records this outcome under this id.
    public OneTapLog(String id, Outcome outcome, ActDesk desk, Persons persons, LogTelling telling) {
        this.id = id;
        this.outcome = outcome;
        this.desk = desk;
        this.persons = persons;
        this.telling = telling;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        Customer customer = desk.customer(press.actor(), Presses.customer(press));
        LogDraft told = LogDraft.about(customer);
        return telling.log(
                press.actor(),
                press.speaker(),
                List.of(told.with(channel(customer, told), outcome, "", null, null)),
                "");
    }

    /// The row shows a number to tap where there is one: then the tap tells of a call.
    private Channel channel(Customer customer, LogDraft told) {
        boolean numberShown = persons.at(customer.workspace(), customer.id()).stream()
                .limit(1)
                .anyMatch(person -> person.phone() != null);
        return numberShown ? Channel.PHONE : told.likelyChannel();
    }
}
