package dev.touchbase.drill;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.outreach.CustomerBook.AddOutcome;
import dev.touchbase.domain.outreach.CustomerBook.NewCustomer;
import dev.touchbase.domain.outreach.LogRequest;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A customer whom somebody looks after as sales and reached by phone, and who wants to be called every four weeks.
final class DueCustomer {

    private DueCustomer() {}

    /// Due four weeks after `reachedAt`.
    static void add(DrillFirm firm, String name, Actor.ByStaff who, Instant reachedAt) {
        var domain = firm.any().domain();
        var added = (AddOutcome.Added) domain.customers.add(who, draft(name, who), true);
        domain.log.log(
                who,
                new LogRequest(
                        added.customer().id(),
                        null,
                        List.of(),
                        Channel.PHONE,
                        Direction.OUTBOUND,
                        Purpose.CHECK_IN,
                        Outcome.REACHED,
                        false,
                        null,
                        null,
                        reachedAt,
                        null,
                        null,
                        null));
    }

    private static NewCustomer draft(String name, Actor.ByStaff who) {
        var fourWeeks =
                NaturalDates.interval(List.of("4", "weeks"), 0).orElseThrow().value();
        return new NewCustomer(
                name,
                Stage.CUSTOMER,
                List.of(),
                Map.of(Role.SALES, who.staff().id()),
                Cadence.of(fourWeeks),
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
