package dev.touchbase.domain.policy;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.Suppressions;
import dev.touchbase.domain.engagement.Claims;
import dev.touchbase.domain.engagement.Plans;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Gathers what the rules look at, and asks the policy. Call it inside the transaction that acts on the answer.
public final class Histories {

    private final Touchpoints touchpoints;
    private final Claims claims;
    private final Plans plans;
    private final Suppressions suppressions;
    private final Assignments assignments;
    private final Persons persons;

    /// Reads these ports.
    public Histories(
            Touchpoints touchpoints,
            Claims claims,
            Plans plans,
            Suppressions suppressions,
            Assignments assignments,
            Persons persons) {
        this.touchpoints = touchpoints;
        this.claims = claims;
        this.plans = plans;
        this.suppressions = suppressions;
        this.assignments = assignments;
        this.persons = persons;
    }

    /// The verdict on a proposal for this customer, as the policy of this firm stands.
    public Verdict judge(Firm firm, Customer customer, Proposal proposal, Instant now) {
        ContactPolicy policy = ContactPolicy.shipped(firm.settings());
        return policy.judge(
                proposal, around(firm, customer, proposal, policy.window(), now), reachable(firm, customer));
    }

    private History around(Firm firm, Customer customer, Proposal proposal, Duration window, Instant now) {
        WorkspaceId workspace = firm.id();
        ZoneId own = customer.zone();
        Instant from = (proposal.at().isBefore(now) ? proposal.at() : now)
                .minus(window)
                .minusSeconds(1);
        return new History(
                touchpoints.between(workspace, customer.id(), from, now),
                claims.holding(workspace, customer.id(), now).stream().toList(),
                plans.planned(workspace, List.of(customer.id())),
                suppressions.of(workspace, customer.id()),
                own == null ? firm.settings().zone() : own,
                own != null,
                firm.settings().calendar(firm.holidays(), customer.country(), customer.region()),
                firm.settings().hours(),
                lookingAfter(firm, customer));
    }

    private Set<StaffId> lookingAfter(Firm firm, Customer customer) {
        Set<StaffId> all = new HashSet<>();
        assignments.of(firm.id(), customer.id()).stream().map(Assignment::staff).forEach(all::add);
        Optional.ofNullable(customer.champion()).ifPresent(all::add);
        List<StaffId> covers = all.stream()
                .map(staff -> firm.away(staff, firm.today()))
                .flatMap(Optional::stream)
                .map(absence -> absence.cover())
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
}
