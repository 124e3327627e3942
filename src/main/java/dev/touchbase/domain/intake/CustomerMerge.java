package dev.touchbase.domain.intake;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.StaffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What becomes of a customer and its person when a row says something about them: blanks never erase, and a worse
/// spelling never replaces a better one.
final class CustomerMerge {

    static final String CLOSED_IN_FILE = "closed in the imported list";

    private CustomerMerge() {}

    /// A customer that didn't exist.
    ///
    /// @param champion the first who looks after it, or null
    static Customer made(CustomerRow row, WorkspaceId workspace, @Nullable StaffId champion, Instant now) {
        Stage stage = row.stage() == null ? Stage.CUSTOMER : row.stage();
        return new Customer(
                new CustomerId(0),
                workspace,
                0,
                row.name(),
                row.aliases(),
                stage,
                stage == Stage.CLOSED ? CLOSED_IN_FILE : null,
                row.keys().town(),
                row.country(),
                row.region(),
                row.zone(),
                row.segment(),
                row.preferredChannel(),
                row.value() == null ? 0 : row.value(),
                champion,
                row.keys().ref(),
                now);
    }

    /// The customer as the row says it is. A closed one stays closed, and a key that it has stays.
    ///
    /// @param how how much the row may change
    static Customer merged(Customer was, CustomerRow row, How how, @Nullable StaffId champion) {
        Stage stage = was.closed() || row.stage() == null || how == How.FILL ? was.stage() : row.stage();
        boolean closes = stage == Stage.CLOSED && !was.closed();
        return new Customer(
                was.id(),
                was.workspace(),
                was.number(),
                name(was, row, how),
                aliases(was.aliases(), row.aliases()),
                stage,
                closes ? CLOSED_IN_FILE : was.closedReason(),
                town(was.town(), row.keys().town(), how),
                how.of(was.country(), row.country()),
                how.of(was.region(), row.region()),
                how.of(was.zone(), row.zone()),
                how.of(was.segment(), row.segment()),
                how.of(was.preferredChannel(), row.preferredChannel()),
                row.value() == null || how == How.FILL && was.value() != 0 ? was.value() : row.value(),
                was.champion() == null ? champion : was.champion(),
                was.externalRef() == null ? row.keys().ref() : was.externalRef(),
                was.createdAt());
    }

    /// Which of these persons the row is about, with what it says; empty when it is somebody new.
    static Optional<Person> merged(List<Person> people, CustomerRow row, @Nullable String phone, How how) {
        return same(people, row)
                .map(was -> new Person(
                        was.id(),
                        was.customer(),
                        row.person() == null ? was.name() : better(was.name(), row.person()),
                        how.of(was.email(), row.keys().email()),
                        how.of(was.phone(), phone),
                        was.part()));
    }

    /// A person who didn't exist.
    static Person person(CustomerId customer, CustomerRow row, @Nullable String phone) {
        return new Person(
                new PersonId(0), customer, row.personName(), row.keys().email(), phone, null);
    }

    /// By the name, then by the address; but an address that somebody with another name has is shared.
    private static Optional<Person> same(List<Person> people, CustomerRow row) {
        String email = row.keys().email();
        String folded = NameFolding.folded(row.personName());
        return people.stream()
                .filter(person -> NameFolding.folded(person.name()).equals(folded))
                .findFirst()
                .or(() -> people.stream()
                        .filter(person -> email != null && email.equals(person.email()))
                        .filter(person -> row.person() == null || unnamed(person))
                        .findFirst());
    }

    /// Somebody whose name was taken from the address for want of another.
    private static boolean unnamed(Person person) {
        return person.name().equals(person.email());
    }

    /// A row that is surely about this customer may rename it; one that was found by its name may only spell it better.
    private static String name(Customer was, CustomerRow row, How how) {
        if (how == How.RENAME) {
            return Spelling.isWorse(was.name(), row.name()) ? was.name() : row.name();
        }
        boolean same = NameFolding.folded(was.name()).equals(NameFolding.folded(row.name()));
        return same ? better(was.name(), row.name()) : was.name();
    }

    private static String better(String was, String said) {
        return Spelling.isWorse(said, was) ? said : was;
    }

    private static @Nullable String town(@Nullable String was, @Nullable String said, How how) {
        return was != null && said != null && Spelling.isWorse(was, said) ? was : how.of(was, said);
    }

    private static List<String> aliases(List<String> was, List<String> added) {
        List<String> all = new ArrayList<>(was);
        added.stream().filter(alias -> !all.contains(alias)).forEach(all::add);
        return all;
    }

    /// How much a row may change of what is known.
    enum How {
        /// Everything that it says: it has the customer's key.
        RENAME,
        /// Everything but the name.
        UPDATE,
        /// Only what is not known yet: an earlier row of the same file was about the same customer.
        FILL;

        <T> @Nullable T of(@Nullable T was, @Nullable T said) {
            return said == null || this == FILL && was != null ? was : said;
        }
    }
}
