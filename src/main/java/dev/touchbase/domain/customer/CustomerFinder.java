package dev.touchbase.domain.customer;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.customer.Found.Candidate;
import dev.touchbase.domain.staff.StaffId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the customer that somebody's words name: by `#12`, e-mail, telephone number, name, alias or the name of a
/// person, and tells how sure that is. A few look-ups by index, whatever the number of customers.
public final class CustomerFinder {

    private static final Pattern NUMBER = Pattern.compile("#([0-9]{1,12})[.,]?");

    private final Customers customers;
    private final CustomerWords words;
    private final PhoneNumbers phones;
    private final Function<WorkspaceId, String> country;
    private final CandidateSource source;

    /// Finds in these.
    ///
    /// @param country the country of two letters in which a workspace's national telephone numbers are meant
    public CustomerFinder(
            Customers customers,
            CustomerWords words,
            Persons persons,
            Assignments assignments,
            PhoneNumbers phones,
            Function<WorkspaceId, String> country) {
        this.customers = customers;
        this.words = words;
        this.phones = phones;
        this.country = country;
        this.source = new CandidateSource(customers, words, persons, assignments);
    }

    /// The customer that the first words name, as sure as `certainty` demands.
    ///
    /// @param asker whose own customers come first among several, or null
    public Found find(WorkspaceId workspace, Sought sought, Certainty certainty, @Nullable StaffId asker) {
        if (sought.words().isEmpty()) {
            return new Found.None();
        }
        String first = sought.words().getFirst();
        var number = NUMBER.matcher(first);
        if (number.matches()) {
            return byNumber(workspace, Long.parseLong(number.group(1)), asker);
        }
        Optional<Found> byAddress =
                sought.quoted() ? Optional.empty() : byAddress(workspace, sought.words(), certainty, asker);
        return byAddress.orElseGet(() -> new ByName(source, workspace, sought, asker).found(certainty));
    }

    /// This customer, with how many of the words name it: for one that somebody has chosen among several.
    public Optional<Candidate> chosen(WorkspaceId workspace, CustomerId id, Sought sought, @Nullable StaffId asker) {
        return customers.find(workspace, id).map(customer -> {
            int address = addressWords(workspace, sought);
            if (address > 0) {
                return source.candidate(customer, null, address, false, asker);
            }
            return new ByName(source, workspace, sought, asker).chosen(customer);
        });
    }

    private Found byNumber(WorkspaceId workspace, long number, @Nullable StaffId asker) {
        return customers
                .byNumber(workspace, number)
                .<Found>map(customer -> new Found.One(source.candidate(customer, null, 1, true, asker)))
                .orElseGet(Found.None::new);
    }

    private int addressWords(WorkspaceId workspace, Sought sought) {
        String first = sought.words().isEmpty() || sought.quoted()
                ? ""
                : sought.words().getFirst();
        if (NUMBER.matcher(first).matches() || isEmail(first)) {
            return 1;
        }
        PhoneRun run = PhoneRun.of(sought.quoted() ? List.of() : sought.words());
        boolean known = run.words() > 0
                && phones.e164(run.digits(), country.apply(workspace))
                        .filter(phone -> !words.byPhone(workspace, phone).isEmpty())
                        .isPresent();
        return known ? run.words() : 0;
    }

    private Optional<Found> byAddress(
            WorkspaceId workspace, List<String> typed, Certainty certainty, @Nullable StaffId asker) {
        if (isEmail(typed.getFirst())) {
            String email = bare(typed.getFirst()).toLowerCase(Locale.ROOT);
            return Optional.of(decided(
                    source.candidates(
                            workspace,
                            words.byEmail(workspace, email),
                            person -> email.equals(person.email()),
                            1,
                            asker),
                    certainty));
        }
        PhoneRun run = PhoneRun.of(typed);
        return (run.words() == 0 ? Optional.<String>empty() : phones.e164(run.digits(), country.apply(workspace)))
                .map(phone -> source.candidates(
                        workspace,
                        words.byPhone(workspace, phone),
                        person -> phone.equals(person.phone()),
                        run.words(),
                        asker))
                .map(found -> decided(found, certainty));
    }

    private static Found decided(List<Candidate> found, Certainty certainty) {
        return switch (found.size()) {
            case 0 -> new Found.None();
            case 1 -> certainty == Certainty.EXACT ? new Found.Several(found) : new Found.One(found.getFirst());
            default -> new Found.Several(found);
        };
    }

    private static boolean isEmail(String word) {
        int at = word.indexOf('@');
        return at > 0 && word.indexOf('.', at) > at + 1;
    }

    /// Without what dictation puts behind a word.
    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && ".,;:!?".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
