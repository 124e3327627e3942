package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.staff.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whom `with`, `by` and the like can mean: the persons at the customer, and staff.
final class People {

    private static final int LONGEST_NAME = 4;

    private final List<Named<Person>> persons;
    private final List<Named<Staff>> staff;

    /// Persons at a customer, and staff, of whom only the active ones can be named.
    People(List<Person> persons, List<Staff> staff) {
        this.persons = persons.stream().map(one -> Named.of(one, one.name())).toList();
        this.staff = staff.stream()
                .filter(Staff::active)
                .map(one -> Named.of(one, one.name()))
                .toList();
    }

    /// Somebody with the folded words of their name.
    private record Named<T>(T one, Set<String> words) {
        static <T> Named<T> of(T one, String name) {
            return new Named<>(one, Set.copyOf(NameFolding.words(name)));
        }
    }

    /// The person at the customer whose name, or a part of it that nobody else there has, starts here.
    Optional<Words.Match<Person>> person(Words words, int at) {
        return named(words, at, persons);
    }

    /// The colleague mentioned here, or the one whose name, or a part that no other has, starts here.
    Optional<Words.Match<Colleague>> colleague(Words words, int at) {
        return mentioned(words, at)
                .or(() -> named(words, at, staff)
                        .map(match -> new Words.Match<>(
                                new Colleague(
                                        words.raw(at, at + match.words()),
                                        match.meaning().slackId(),
                                        match.meaning()),
                                match.words(),
                                match.phrase())));
    }

    /// The colleague mentioned here.
    Optional<Words.Match<Colleague>> mentioned(Words words, int at) {
        if (at >= words.size() || !(words.token(at) instanceof Typed.Token.StaffMention mention)) {
            return Optional.empty();
        }
        Staff known = staff.stream()
                .map(Named::one)
                .filter(one -> mention.slackId().equals(one.slackId()))
                .findFirst()
                .orElse(null);
        return Optional.of(new Words.Match<>(new Colleague(mention.text(), mention.slackId(), known), 1, "mention"));
    }

    /// Names are tried from the longest run of words down; each word must add a letter.
    private static <T> Optional<Words.Match<T>> named(Words words, int at, List<Named<T>> all) {
        List<String> typed = new ArrayList<>();
        while (typed.size() < LONGEST_NAME && !words.folded(at + typed.size()).isEmpty()) {
            typed.add(words.folded(at + typed.size()));
        }
        for (int length = typed.size(); length > 0; length--) {
            List<String> name =
                    List.of(String.join(" ", typed.subList(0, length)).split(" "));
            List<T> meant = all.stream()
                    .filter(one -> one.words().containsAll(name))
                    .map(Named::one)
                    .limit(2)
                    .toList();
            if (meant.size() == 1) {
                return Optional.of(new Words.Match<>(meant.getFirst(), length, "name"));
            }
        }
        return Optional.empty();
    }
}
