package dev.touchbase.domain.policy;

import dev.touchbase.domain.cadence.CadenceRule;
import dev.touchbase.domain.cadence.Cadences;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.engagement.Plan;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.policy.rule.Capacity;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gathers what the rules ask about a customer and the people around it.
public final class Surroundings {

    /// A day where somebody is lies within two days of any moment of it.
    private static final Duration DAYS = Duration.ofDays(2);

    private final Assignments assignments;
    private final Persons persons;
    private final Cadences cadences;
    private final Plans plans;
    private final PastContacts past;

    /// Reads these ports.
    public Surroundings(Assignments assignments, Persons persons, Cadences cadences, Plans plans, PastContacts past) {
        this.assignments = assignments;
        this.persons = persons;
        this.cadences = cadences;
        this.plans = plans;
        this.past = past;
    }

    /// What is known about `customer` at `now`.
    About of(Firm firm, Customer customer, Proposal proposal, ContactPolicy policy, Instant now) {
        Set<StaffId> lookingAfter = lookingAfter(firm, customer);
        Set<StaffId> asked = new HashSet<>(lookingAfter);
        Optional.ofNullable(proposal.by()).ifPresent(asked::add);
        boolean countsDays =
                policy.rules().stream().anyMatch(rule -> rule.kind().equals(Capacity.KIND));
        return new About(
                customer.segment(),
                customer.preferredChannel(),
                reachable(firm, customer),
                wish(firm, customer),
                lookingAfter,
                hats(firm, asked),
                countsDays ? days(firm, customer, asked, proposal.at(), now) : Map.of());
    }

    private Set<StaffId> lookingAfter(Firm firm, Customer customer) {
        Set<StaffId> all = new HashSet<>();
        assignments.of(firm.id(), customer.id()).stream().map(Assignment::staff).forEach(all::add);
        Optional.ofNullable(customer.champion()).ifPresent(all::add);
        List<StaffId> covers = all.stream()
                .map(staff -> firm.away(staff, firm.today()))
                .flatMap(Optional::stream)
                .map(Absence::cover)
                .filter(Objects::nonNull)
                .toList();
        all.addAll(covers);
        return all;
    }

    private Set<Channel> reachable(Firm firm, Customer customer) {
        Set<Channel> ways = EnumSet.noneOf(Channel.class);
        for (Person person : persons.at(firm.id(), customer.id())) {
            if (person.phone() != null) {
                ways.addAll(Set.of(Channel.PHONE, Channel.SMS));
            }
            if (person.email() != null) {
                ways.add(Channel.EMAIL);
            }
        }
        Optional.ofNullable(customer.preferredChannel()).ifPresent(ways::add);
        return ways;
    }

    private @Nullable Interval wish(Firm firm, Customer customer) {
        return cadences.applying(firm.id(), customer.id(), customer.segment()).stream()
                .filter(rule -> rule.level() == CadenceRule.Level.CUSTOMERS_WISH)
                .map(rule -> rule.cadence().target())
                .findFirst()
                .orElse(null);
    }

    private static Map<StaffId, Set<Role>> hats(Firm firm, Set<StaffId> people) {
        Map<StaffId, Set<Role>> hats = new HashMap<>();
        people.forEach(each -> firm.find(each).map(Staff::roles).ifPresent(roles -> hats.put(each, Set.copyOf(roles))));
        return hats;
    }

    private Map<StaffId, Workday> days(Firm firm, Customer customer, Set<StaffId> people, Instant at, Instant now) {
        Instant from = (at.isBefore(now) ? at : now).minus(DAYS);
        Map<StaffId, Workday> days = new HashMap<>();
        for (StaffId each : people) {
            ZoneId zone =
                    firm.find(each).map(Staff::zone).orElse(firm.settings().zone());
            List<Instant> contacts = new ArrayList<>(past.madeBy(firm.id(), each, customer.id(), from, now));
            plans.planned(firm.id(), each).stream()
                    .filter(plan -> !plan.customer().equals(customer.id()))
                    .map(Plan::at)
                    .forEach(contacts::add);
            days.put(each, new Workday(zone, contacts));
        }
        return days;
    }
}
