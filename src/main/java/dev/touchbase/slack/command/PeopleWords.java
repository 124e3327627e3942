package dev.touchbase.slack.command;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads who: companions, the colleague who did it, colleagues, a person's address and number.
final class PeopleWords {

    private static final int LONGEST_COMPANY = 24;
    private static final Set<String> WITH = Set.of("with", "mit");
    private static final Set<String> BY = Set.of("by", "von");
    private static final Set<String> AND = Set.of("and", "und", "&");

    private final Words words;
    private final People people;
    private final Draft draft;

    PeopleWords(Words words, People people, Draft draft) {
        this.words = words;
        this.people = people;
        this.draft = draft;
    }

    /// All that can be read here, the surer kinds first.
    Stream<Step> at(int at) {
        return Stream.of(with(at), by(at), staff(at), email(at), phone(at)).flatMap(Optional::stream);
    }

    /// "with ann", "with ann and @priya".
    private Optional<Step> with(int at) {
        return WITH.contains(words.plain(at)) && draft.takes(Takes.WITH)
                ? companion(at + 1).map(first -> company(at + 1, first))
                : Optional.empty();
    }

    /// A person at the customer, where nobody was named yet.
    Optional<Step> named(int at) {
        return draft.takes(Takes.WITH) && draft.persons.isEmpty()
                ? people.person(words, at).map(one -> new Step(one.words(), () -> draft.persons.add(one.meaning())))
                : Optional.empty();
    }

    private Step company(int from, Step first) {
        Step all = first;
        for (Optional<Step> more = another(from + all.words());
                more.isPresent() && all.words() < LONGEST_COMPANY;
                more = another(from + all.words())) {
            all = all.and(more.get());
        }
        Step company = all;
        return new Step(company.words() + 1, company.take());
    }

    private Optional<Step> another(int at) {
        return AND.contains(words.plain(at))
                ? companion(at + 1).map(one -> new Step(one.words() + 1, one.take()))
                : people.mentioned(words, at).map(one -> new Step(1, () -> draft.with.add(one.meaning())));
    }

    private Optional<Step> companion(int at) {
        return people.person(words, at)
                .map(one -> new Step(one.words(), () -> draft.persons.add(one.meaning())))
                .or(() -> people.colleague(words, at)
                        .map(one -> new Step(one.words(), () -> draft.with.add(one.meaning()))));
    }

    private Optional<Step> by(int at) {
        return BY.contains(words.plain(at)) && draft.takes(Takes.BY)
                ? people.colleague(words, at + 1)
                        .map(one -> new Step(one.words() + 1, () -> {
                            draft.by = one.meaning();
                            draft.done(Takes.BY);
                        }))
                : Optional.empty();
    }

    private Optional<Step> staff(int at) {
        return draft.takes(Takes.STAFF)
                ? people.colleague(words, at).map(one -> new Step(one.words(), () -> draft.staff.add(one.meaning())))
                : Optional.empty();
    }

    private Optional<Step> email(int at) {
        String address = switch (words.token(at)) {
            case Typed.Token.Link link
            when link.target().startsWith("mailto:") -> link.target().substring("mailto:".length());
            case Typed.Token.Word word -> Plainly.bare(word.text());
            default -> "";
        };
        int sign = address.indexOf('@');
        boolean isAddress = sign > 0 && address.indexOf('.', sign) > sign + 1;
        return isAddress && draft.takes(Takes.EMAIL)
                ? Optional.of(new Step(1, () -> {
                    draft.email = address.toLowerCase(Locale.ROOT);
                    draft.done(Takes.EMAIL);
                }))
                : Optional.empty();
    }

    private Optional<Step> phone(int at) {
        return draft.takes(Takes.PHONE)
                ? Phones.read(words, at)
                        .map(number -> new Step(number.words(), () -> {
                            draft.phone = number.meaning();
                            draft.done(Takes.PHONE);
                        }))
                : Optional.empty();
    }
}
