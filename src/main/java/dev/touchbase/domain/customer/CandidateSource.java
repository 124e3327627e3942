package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Found.Candidate;
import dev.touchbase.domain.staff.StaffId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Loads the customers that may be meant, with their persons and who looks after them, for [CustomerFinder].
record CandidateSource(Customers customers, CustomerWords words, Persons persons, Assignments assignments) {

    /// So many are ranked at most.
    static final int MOST = 200;

    private static final int NEAR_WORDS = 5;
    private static final int NEAR_EACH = 11;
    private static final int SHORTEST_PREFIX = 2;

    /// Customers that have all these words; where they are too many, those that have more of `narrower`, too.
    Collection<CustomerId> having(WorkspaceId workspace, List<String> folded) {
        return words.withAll(workspace, Set.copyOf(folded), MOST + 1);
    }

    /// Customers with a word that `folded` may be meant for.
    Collection<CustomerId> near(WorkspaceId workspace, String folded) {
        Set<CustomerId> near = new LinkedHashSet<>();
        for (String word : words.nearest(workspace, folded, NEAR_WORDS)) {
            near.addAll(words.withAll(workspace, Set.of(word), NEAR_EACH));
        }
        if (folded.length() >= SHORTEST_PREFIX) {
            near.addAll(words.startingWith(workspace, Set.of(), folded, NEAR_EACH));
        }
        return near;
    }

    /// Those customers, with their persons.
    List<Named> load(WorkspaceId workspace, Collection<CustomerId> ids, @Nullable StaffId asker) {
        List<CustomerId> wanted = ids.stream().distinct().limit(MOST).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<CustomerId, List<Person>> at =
                persons.at(workspace, wanted).stream().collect(Collectors.groupingBy(Person::customer));
        Set<CustomerId> own = assignments.of(workspace, wanted).stream()
                .filter(assignment -> assignment.staff().equals(asker))
                .map(Assignment::customer)
                .collect(Collectors.toSet());
        return customers.find(workspace, wanted).stream()
                .map(customer -> new Named(
                        customer,
                        at.getOrDefault(customer.id(), List.of()),
                        own.contains(customer.id()) || asker != null && asker.equals(customer.champion())))
                .toList();
    }

    /// Those customers, found by one of their persons.
    List<Candidate> candidates(
            WorkspaceId workspace,
            Collection<CustomerId> ids,
            Predicate<Person> by,
            int words,
            @Nullable StaffId asker) {
        return load(workspace, ids, asker).stream()
                .map(named -> new Candidate(
                        named.customer(),
                        named.persons().stream().filter(by).findFirst().orElse(null),
                        words,
                        false,
                        named.own()))
                .sorted(Candidate.LIKELIEST)
                .toList();
    }

    /// One customer.
    Candidate candidate(Customer customer, @Nullable Person person, int words, boolean exact, @Nullable StaffId asker) {
        boolean own = load(customer.workspace(), List.of(customer.id()), asker).stream()
                .anyMatch(Named::own);
        return new Candidate(customer, person, words, exact, own);
    }

    /// A customer with all that it can be called by.
    record Named(Customer customer, List<Person> persons, boolean own) {}
}
