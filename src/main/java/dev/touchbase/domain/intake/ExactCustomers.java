package dev.touchbase.domain.intake;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.CustomerWords;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.NameFolding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the customer that a row is about: by its key, then by its exact name (and town), then by an e-mail address.
/// Writing never guesses: where several fit, the row is refused.
final class ExactCustomers {

    /// So many customers that share all words of a name are compared with it.
    private static final int LOOKED_AT = 500;

    private final WorkspaceId workspace;
    private final Customers customers;
    private final CustomerWords words;

    ExactCustomers(WorkspaceId workspace, Customers customers, CustomerWords words) {
        this.workspace = workspace;
        this.customers = customers;
        this.words = words;
    }

    /// The customer that was imported under this key.
    Optional<Customer> byRef(String ref) {
        return customers.byExternalRef(workspace, ref);
    }

    /// The customer for these keys.
    ///
    /// @param fits false for customers that are known to be others although their name or address is the same
    /// @throws RowRefused when several fit
    Optional<Customer> find(CustomerKeys keys, Predicate<Customer> fits) {
        Optional<Customer> found = keys.ref() == null ? Optional.empty() : byRef(keys.ref());
        if (found.isEmpty() && keys.name() != null) {
            found = only(inTown(named(keys.name()).stream().filter(fits).toList(), keys), keys);
        }
        if (found.isEmpty() && keys.email() != null) {
            found = only(withEmail(keys.email()).stream().filter(fits).toList(), keys);
        }
        return found;
    }

    /// Customers with exactly this name or alias, once both are folded.
    List<Customer> named(String name) {
        String folded = NameFolding.folded(name);
        List<String> wanted = NameFolding.words(name).stream().distinct().toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<CustomerId> candidates = words.withAll(workspace, wanted, LOOKED_AT);
        return candidates.isEmpty()
                ? List.of()
                : customers.find(workspace, candidates).stream()
                        .filter(customer -> isCalled(customer, folded))
                        .toList();
    }

    /// True if that is the customer's name or one of its aliases, folded.
    static boolean isCalled(Customer customer, String folded) {
        return NameFolding.folded(customer.name()).equals(folded)
                || customer.aliases().stream()
                        .anyMatch(alias -> NameFolding.folded(alias).equals(folded));
    }

    private List<Customer> withEmail(String email) {
        List<CustomerId> ids = words.byEmail(workspace, email);
        return ids.isEmpty() ? List.of() : customers.find(workspace, ids);
    }

    private static List<Customer> inTown(List<Customer> named, CustomerKeys keys) {
        if (named.size() < 2 || keys.town() == null) {
            return named;
        }
        String town = NameFolding.lightlyFolded(keys.town());
        return named.stream()
                .filter(customer -> customer.town() != null
                        && NameFolding.lightlyFolded(customer.town()).equals(town))
                .toList();
    }

    private static Optional<Customer> only(List<Customer> found, CustomerKeys keys) {
        if (found.size() > 1) {
            throw new RowRefused("fits %d customers %s (%s): an id or a town would tell them apart"
                    .formatted(found.size(), keys.words(), numbers(found)));
        }
        return found.stream().findFirst();
    }

    private static String numbers(List<Customer> found) {
        List<String> first = found.stream()
                .mapToLong(Customer::number)
                .sorted()
                .limit(3)
                .mapToObj(number -> "#" + number)
                .toList();
        return String.join(", ", first) + (found.size() > first.size() ? ", …" : "");
    }
}
