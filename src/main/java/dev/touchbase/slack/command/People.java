package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.NameFolding;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.staff.Staff;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whom `with`, `by` and the like can mean: the persons at the customer, and staff.
record People(List<Person> persons, List<Staff> staff) {

    private static final int LONGEST_NAME = 4;

    People {
        persons = List.copyOf(persons);
        staff = staff.stream().filter(Staff::active).toList();
    }

    /// Nobody but those whom Slack mentions.
    static People none() {
        return new People(List.of(), List.of());
    }

    /// The person at the customer whose name, or a part of it that nobody else there has, starts here.
    Optional<Words.Match<Person>> person(Words words, int at) {
        return named(words, at, persons, Person::name);
    }

    /// The colleague mentioned here, or the one whose name, or a part that no other has, starts here.
    Optional<Words.Match<Colleague>> colleague(Words words, int at) {
        return mentioned(words, at)
                .or(() -> named(words, at, staff, Staff::name)
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
                .filter(one -> mention.slackId().equals(one.slackId()))
                .findFirst()
                .orElse(null);
        return Optional.of(new Words.Match<>(new Colleague(mention.text(), mention.slackId(), known), 1, "mention"));
    }

    private static <T> Optional<Words.Match<T>> named(Words words, int at, List<T> all, Function<T, String> name) {
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            int end = at + length;
            String typed = joined(words, at, end);
            List<T> meant = typed.isEmpty()
                    ? List.of()
                    : all.stream()
                            .filter(one -> isNamed(typed, name.apply(one)))
                            .limit(2)
                            .toList();
            if (meant.size() == 1) {
                return Optional.of(new Words.Match<>(meant.getFirst(), length, typed));
            }
        }
        return Optional.empty();
    }

    /// The folded words, "" unless each of them adds a letter.
    private static String joined(Words words, int from, int to) {
        List<String> all = Stream.iterate(from, at -> at < to, at -> at + 1)
                .map(words::token)
                .map(token ->
                        token instanceof Typed.Token.Word || token instanceof Typed.Token.Quoted ? token.text() : "")
                .map(NameFolding::folded)
                .toList();
        return all.contains("") ? "" : String.join(" ", all);
    }

    private static boolean isNamed(String typed, String name) {
        List<String> words = NameFolding.words(name);
        return words.containsAll(List.of(typed.split(" ")));
    }
}
