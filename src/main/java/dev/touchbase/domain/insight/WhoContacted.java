package dev.touchbase.domain.insight;

import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Lookups;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers who contacted whom. By customer everybody may ask; by person that person and owners, and such looks are
/// recorded.
public final class WhoContacted {

    private final InstantSource clock;
    private final Firms firms;
    private final ContactHistory history;
    private final Customers customers;
    private final Persons persons;
    private final Assignments assignments;
    private final Lookups lookups;

    /// Works with these.
    public WhoContacted(
            InstantSource clock,
            Firms firms,
            ContactHistory history,
            Customers customers,
            Persons persons,
            Assignments assignments,
            Lookups lookups) {
        this.clock = clock;
        this.firms = firms;
        this.history = history;
        this.customers = customers;
        this.persons = persons;
        this.assignments = assignments;
        this.lookups = lookups;
    }

    /// One page of the answer.
    ///
    /// @param rows newest first
    /// @param total how many there are in all
    /// @param next where the next page starts, or null on the last one
    /// @param customers those that the rows name
    /// @param persons those at the customers that the rows name
    /// @param lookingAfter who looks after the one customer asked about; empty for other questions
    /// @param mayChange true when the asker may change anyone's rows
    public record WhoAnswer(
            WhoQuestion question,
            Firm firm,
            List<Touchpoint> rows,
            long total,
            ContactHistory.@Nullable Key next,
            Map<CustomerId, Customer> customers,
            List<Person> persons,
            List<Assignment> lookingAfter,
            boolean mayChange) {}

    /// One page, starting after the key `after` (null: at the newest).
    ///
    /// @param typed the question as it was asked, for the record of looks
    /// @throws Refused when the actor may not see it
    public WhoAnswer ask(
            Actor actor, WhoQuestion question, ContactHistory.@Nullable Key after, int limit, String typed) {
        Instant now = clock.instant();
        Firm firm = firms.at(actor.workspace(), now);
        allow(actor, firm, question);
        recordLook(actor, firm, question, typed, now);
        List<Touchpoint> page = history.page(firm.id(), question, after, limit + 1);
        List<Touchpoint> rows = page.size() > limit ? page.subList(0, limit) : page;
        List<CustomerId> ids =
                rows.stream().map(Touchpoint::customer).distinct().toList();
        boolean owner =
                !(actor instanceof Actor.ByStaff someone) || firm.permissions().owns(someone.staff());
        return new WhoAnswer(
                question,
                firm,
                List.copyOf(rows),
                history.count(firm.id(), question),
                page.size() > limit ? key(rows.getLast()) : null,
                customers.find(firm.id(), withAsked(ids, question)).stream()
                        .collect(Collectors.toMap(Customer::id, Function.identity())),
                persons.at(firm.id(), ids),
                question.customer() == null ? List.of() : assignments.of(firm.id(), question.customer()),
                owner);
    }

    private static List<CustomerId> withAsked(List<CustomerId> ids, WhoQuestion question) {
        CustomerId asked = question.customer();
        return asked == null || ids.contains(asked) ? ids : List.of(asked);
    }

    private static ContactHistory.Key key(Touchpoint last) {
        return new ContactHistory.Key(last.happenedAt(), last.id());
    }

    private static void allow(Actor actor, Firm firm, WhoQuestion question) {
        boolean byCustomer = question.customer() != null && question.staff() == null;
        boolean mine = question.staff() != null && question.staff().equals(actor.staffId());
        boolean owner =
                !(actor instanceof Actor.ByStaff someone) || firm.permissions().owns(someone.staff());
        if (!byCustomer && !mine && !owner && !firm.settings().openHistory()) {
            throw new Refused(
                    new Refusal.NotAllowed(Act.SEE_HISTORY_BY_PERSON.words(), Act.SEE_HISTORY_BY_PERSON.who()));
        }
    }

    private void recordLook(Actor actor, Firm firm, WhoQuestion question, String typed, Instant now) {
        StaffId about = question.staff();
        Optional.ofNullable(actor.staffId())
                .filter(by -> about != null && !by.equals(about))
                .ifPresent(by -> lookups.record(firm.id(), by, about, typed, now));
    }
}
