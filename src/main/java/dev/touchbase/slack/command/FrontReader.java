package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Speaker;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads known words in any order, the longest phrase first, each kind once, until the first word that is none.
final class FrontReader {

    private static final Set<String> BETWEEN =
            Set.of("", "and", "but", "then", "und", "aber", "i", "we", "ich", "wir", "just", "eben", "gerade", "kurz");

    private final Words words;
    private final ContactWords contact;
    private final TimeWords times;
    private final PeopleWords people;

    FrontReader(Words words, Speaker speaker, People people, Draft draft) {
        this.words = words;
        this.contact = new ContactWords(words, draft);
        this.times = new TimeWords(words, speaker, draft, contact::knows);
        this.people = new PeopleWords(words, people, draft);
    }

    /// Reads from this token on and returns where the first one stands that isn't known.
    int read(int from) {
        int at = from;
        for (Optional<Step> step = step(at); step.isPresent(); step = step(at)) {
            step.get().take().run();
            at += step.get().words();
        }
        return at;
    }

    /// Whether something known starts here.
    boolean knows(int at) {
        return step(at).isPresent();
    }

    private Optional<Step> step(int at) {
        return at < words.size() ? known(at).or(() -> person(at)).or(() -> between(at)) : Optional.empty();
    }

    /// "reached Ann yesterday": a name without "with" is a word of the note, unless something known follows or nothing.
    private Optional<Step> person(int at) {
        return people.named(at)
                .filter(name -> at + name.words() == words.size()
                        || known(at + name.words()).isPresent());
    }

    /// "and", a dash and the like, where something known follows or nothing at all.
    private Optional<Step> between(int at) {
        boolean joins = words.token(at) instanceof Typed.Token.Word && BETWEEN.contains(words.plain(at));
        boolean sign =
                joins && words.plain(at).isEmpty() && !words.token(at).text().equals(";");
        boolean last = sign && at + 1 == words.size();
        return joins && (last || at + 1 < words.size() && known(at + 1).isPresent())
                ? Optional.of(new Step(1, () -> {}))
                : Optional.empty();
    }

    /// The longest thing known that starts here; of equally long ones the surest.
    private Optional<Step> known(int at) {
        return Stream.of(contact.at(at), times.at(at), people.at(at))
                .flatMap(steps -> steps)
                .reduce((one, other) -> other.words() > one.words() ? other : one);
    }
}
