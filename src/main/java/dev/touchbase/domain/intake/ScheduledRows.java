package dev.touchbase.domain.intake;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.engagement.ScheduledSend;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Takes rows that say what a system has yet to send, and notices in later rows that it was sent.
final class ScheduledRows {

    /// A message that went out earlier than this before its moment was another one of the same name.
    private static final Duration EARLY = Duration.ofDays(1);

    private final IntakePorts ports;
    private final Firm firm;
    private final String system;

    ScheduledRows(IntakePorts ports, Firm firm, String system) {
        this.ports = ports;
        this.firm = firm;
        this.system = system;
    }

    /// True for a message to the customer that nobody makes by hand.
    static boolean is(TouchpointRow row) {
        return row.staff().isEmpty() && row.direction() == Direction.OUTBOUND && row.message() != null;
    }

    /// Sets the row's message to be sent; one of the same name to the same customer is moved. One that was called off,
    /// or sent, stays as it is until it has another moment.
    Tally.Fate take(TouchpointRow row, Customer customer, Instant at, Instant now) {
        String message = Objects.requireNonNull(row.message());
        Optional<ScheduledSend> before = ports.sends().find(firm.id(), customer.id(), system, message);
        ScheduledSend send = new ScheduledSend(
                0,
                customer.id(),
                system,
                row.channel(),
                row.purpose(),
                at,
                message,
                row.about(),
                ScheduledSend.State.SCHEDULED);
        if (before.filter(known -> same(known, send)).isPresent()) {
            return Tally.Fate.UNCHANGED;
        }
        ports.complaints().hold(firm, customer, ports.sends().put(firm.id(), send), now);
        return before.isPresent() ? Tally.Fate.CHANGED : Tally.Fate.ADDED;
    }

    private static boolean same(ScheduledSend known, ScheduledSend send) {
        return known.at().equals(send.at())
                && known.channel() == send.channel()
                && known.purpose() == send.purpose()
                && Objects.equals(known.line(), send.line());
    }

    /// Marks as sent what these contacts, just taken in, say was sent.
    void sent(Collection<Touchpoint> contacts) {
        List<Touchpoint> messages = contacts.stream()
                .filter(each -> system.equals(each.system()) && each.message() != null)
                .toList();
        List<CustomerId> customers =
                messages.stream().map(Touchpoint::customer).distinct().toList();
        for (ScheduledSend send :
                customers.isEmpty() ? List.<ScheduledSend>of() : ports.sends().toCome(firm.id(), customers)) {
            if (messages.stream().anyMatch(each -> is(send, each))) {
                ports.sends().save(firm.id(), send.as(ScheduledSend.State.SENT));
            }
        }
    }

    private boolean is(ScheduledSend send, Touchpoint contact) {
        return send.system().equals(system)
                && send.customer().equals(contact.customer())
                && send.message().equals(contact.message())
                && !contact.happenedAt().isBefore(send.at().minus(EARLY));
    }
}
