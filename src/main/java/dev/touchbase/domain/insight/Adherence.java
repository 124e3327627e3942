package dev.touchbase.domain.insight;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.Lookups;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.insight.AdherenceRecord.Case;
import dev.touchbase.domain.insight.AdherenceRecord.RuleTally;
import dev.touchbase.domain.insight.AdherenceRecord.Tally;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers how far contacts kept to the policy, and what was done against its advice, and why. Everybody sees the whole
/// firm's share, the teams' and their own; owners see everyone's, and such looks are recorded.
public final class Adherence {

    private static final int CASES = 10;

    private final ActDesk desk;
    private final AdherenceRecord figures;
    private final Customers customers;
    private final Lookups lookups;

    /// Works with these.
    public Adherence(ActDesk desk, AdherenceRecord figures, Customers customers, Lookups lookups) {
        this.desk = desk;
        this.figures = figures;
        this.customers = customers;
        this.lookups = lookups;
    }

    /// How many contacts there were, how many went against advice, and how many of those with a reason.
    public record Share(long contacts, long against, long explained) {

        static Share of(Collection<Tally> tallies) {
            return new Share(
                    tallies.stream().mapToLong(Tally::contacts).sum(),
                    tallies.stream().mapToLong(Tally::against).sum(),
                    tallies.stream().mapToLong(Tally::explained).sum());
        }

        /// How many kept to the policy.
        public long kept() {
            return contacts - against;
        }
    }

    /// One hat's share.
    public record TeamShare(Role role, Share share) {}

    /// One person's share.
    public record PersonShare(StaffId staff, Share share) {}

    /// The answer.
    ///
    /// @param mine the asker's own share
    /// @param rules that spoke against contacts of the firm, the most frequent first
    /// @param teams by the hat worn; for those who aren't owners only hats that several people wore, so that no
    ///     team is one person
    /// @param people everyone's, by name; empty for those who aren't owners
    /// @param cases the newest against advice: everyone's for owners, else the asker's own
    public record Report(
            Share all,
            Share mine,
            List<RuleTally> rules,
            List<TeamShare> teams,
            List<PersonShare> people,
            List<Case> cases,
            Map<CustomerId, Customer> customers,
            boolean everyone) {}

    /// What was from `from` on and before `until`.
    ///
    /// @param typed the question as it was asked, for the record of looks
    public Report of(Actor actor, Instant from, Instant until, String typed) {
        Firm firm = desk.firm(actor);
        boolean owner =
                !(actor instanceof Actor.ByStaff someone) || firm.permissions().owns(someone.staff());
        List<Tally> tallies = figures.tallies(firm.id(), from, until);
        List<Case> cases = figures.against(firm.id(), from, until, owner ? null : actor.staffId(), CASES);
        List<PersonShare> people = owner ? people(firm, tallies) : List.of();
        people.stream().map(PersonShare::staff).forEach(about -> recordLook(actor, firm, about, typed));
        return new Report(
                Share.of(tallies),
                Share.of(tallies.stream()
                        .filter(tally -> tally.by().equals(actor.staffId()))
                        .toList()),
                figures.rules(firm.id(), from, until),
                teams(tallies, owner ? 1 : 2),
                people,
                cases,
                customers(firm, cases),
                owner);
    }

    private static List<TeamShare> teams(List<Tally> tallies, int least) {
        return tallies.stream()
                .filter(tally -> tally.role() != null)
                .collect(Collectors.groupingBy(Tally::role))
                .entrySet()
                .stream()
                .filter(team -> team.getValue().size() >= least)
                .map(team -> new TeamShare(team.getKey(), Share.of(team.getValue())))
                .sorted(Comparator.comparing(TeamShare::role))
                .toList();
    }

    private static List<PersonShare> people(Firm firm, List<Tally> tallies) {
        return tallies.stream().collect(Collectors.groupingBy(Tally::by)).entrySet().stream()
                .map(person -> new PersonShare(person.getKey(), Share.of(person.getValue())))
                .sorted(Comparator.comparing((PersonShare person) -> firm.nameOf(person.staff()))
                        .thenComparingLong(person -> person.staff().value()))
                .toList();
    }

    private void recordLook(Actor actor, Firm firm, StaffId about, String typed) {
        StaffId by = actor.staffId();
        if (by != null && !by.equals(about)) {
            lookups.record(firm.id(), by, about, typed, desk.now());
        }
    }

    private Map<CustomerId, Customer> customers(Firm firm, List<Case> cases) {
        List<CustomerId> ids = cases.stream()
                .map(each -> each.kept().verdict().proposal().customer())
                .distinct()
                .toList();
        return customers.find(firm.id(), ids).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }
}
