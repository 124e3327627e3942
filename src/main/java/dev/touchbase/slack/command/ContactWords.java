package dev.touchbase.slack.command;

import dev.touchbase.domain.policy.Nature;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Reads what a contact was: its channel, outcome, purpose, direction, amount, the roles and the word "asked".
final class ContactWords {

    private static final Set<String> RE = Set.of("re", "regarding", "about", "wegen", "zwecks");
    private static final Set<String> LINE = Set.of("line", "brand", "sparte", "marke");
    private static final Set<Outcome> CAME_OF_REACHING =
            EnumSet.of(Outcome.SOLD, Outcome.DECLINED, Outcome.MEETING_BOOKED, Outcome.RESOLVED);
    private static final Set<String> ASKED = Set.of("asked", "wished", "gewuenscht", "gewunscht");

    private final Words words;
    private final Draft draft;

    ContactWords(Words words, Draft draft) {
        this.words = words;
        this.draft = draft;
    }

    /// All that can be read here, the surer kinds first.
    Stream<Step> at(int at) {
        return Stream.of(
                        re(at),
                        asked(at),
                        amount(at),
                        outcome(at),
                        channel(at),
                        purpose(at),
                        roles(at),
                        direction(at),
                        line(at),
                        nature(at),
                        message(at))
                .flatMap(Optional::stream);
    }

    /// Whether a channel, an outcome or a purpose stands here.
    boolean knows(int at) {
        return outcome(at).or(() -> channel(at)).or(() -> purpose(at)).isPresent();
    }

    private Optional<Step> re(int at) {
        boolean announced = RE.contains(words.plain(at));
        return announced
                ? purpose(at + 1).map(purpose -> new Step(purpose.words() + 1, purpose.take()))
                : Optional.empty();
    }

    private Optional<Step> asked(int at) {
        boolean asked = draft.takes(Takes.ASKED) && ASKED.contains(words.plain(at));
        return asked
                ? Optional.of(new Step(1, () -> {
                    draft.asked = true;
                    draft.done(Takes.ASKED);
                }))
                : Optional.empty();
    }

    /// A number alone is a sum only right behind "sold".
    private Optional<Step> amount(int at) {
        if (!draft.takes(Takes.AMOUNT)) {
            return Optional.empty();
        }
        boolean sold = draft.outcome == Outcome.SOLD && KnownWords.OUTCOMES.get(words.plain(at - 1)) == Outcome.SOLD;
        boolean announced = words.plain(at).equals("for") || words.plain(at).equals("fuer");
        int sumAt = announced ? at + 1 : at;
        return Amounts.read(words, sumAt, sold && !announced)
                .filter(sum -> !announced || draft.outcome == Outcome.SOLD)
                .map(sum -> new Step(sumAt - at + sum.words(), () -> {
                    draft.amount = sum.meaning();
                    draft.done(Takes.AMOUNT);
                }));
    }

    /// "reached sold 4200": who was reached can have bought, so the second word says the same more exactly.
    private Optional<Step> outcome(int at) {
        if (draft.outcome == Outcome.REACHED && !draft.takes(Takes.OUTCOME)) {
            return words.longest(at, KnownWords.OUTCOMES)
                    .filter(match -> CAME_OF_REACHING.contains(match.meaning()))
                    .map(match -> new Step(match.words(), () -> draft.outcome = match.meaning()));
        }
        return phrase(at, Takes.OUTCOME, KnownWords.OUTCOMES, (outcome, phrase) -> {
            draft.outcome = outcome;
            draft.impliedChannel = KnownWords.CHANNEL_OF_OUTCOME.get(phrase);
        });
    }

    private Optional<Step> channel(int at) {
        return phrase(at, Takes.CHANNEL, KnownWords.CHANNELS, (channel, phrase) -> {
            draft.channel = channel;
            draft.impliedOutcome = KnownWords.OUTCOME_OF_CHANNEL.get(phrase);
            if (KnownWords.FROM_THEM.contains(phrase) && draft.takes(Takes.DIRECTION)) {
                draft.direction = Direction.INBOUND;
                draft.done(Takes.DIRECTION);
            }
        });
    }

    private Optional<Step> purpose(int at) {
        return phrase(at, Takes.PURPOSE, KnownWords.PURPOSES, (purpose, phrase) -> draft.purpose = purpose);
    }

    private Optional<Step> roles(int at) {
        return draft.takes(Takes.ROLE)
                ? words.longest(at, KnownWords.ROLES)
                        .filter(role -> !draft.roles.contains(role.meaning()))
                        .map(role -> new Step(role.words(), () -> draft.roles.add(role.meaning())))
                : Optional.empty();
    }

    /// "roofing", "line roofing", "re roofing".
    private Optional<Step> line(int at) {
        if (!draft.takes(Takes.LINE) || draft.lines.isEmpty()) {
            return Optional.empty();
        }
        int skipped = LINE.contains(words.plain(at)) || RE.contains(words.plain(at)) ? 1 : 0;
        return words.longest(at + skipped, draft.lines)
                .map(match -> new Step(match.words() + skipped, () -> {
                    draft.line = match.meaning();
                    draft.done(Takes.LINE);
                }));
    }

    private Optional<Step> nature(int at) {
        return draft.takes(Takes.NATURE)
                ? Nature.read(words.plain(at))
                        .map(nature -> new Step(1, () -> {
                            draft.nature = nature;
                            draft.done(Takes.NATURE);
                        }))
                : Optional.empty();
    }

    /// The message's name stands in quotes.
    private Optional<Step> message(int at) {
        boolean named = draft.takes(Takes.MESSAGE)
                && words.plain(at).equals("message")
                && at + 1 < words.size()
                && words.token(at + 1) instanceof Typed.Token.Quoted;
        return named
                ? Optional.of(new Step(2, () -> {
                    draft.message = words.token(at + 1).text();
                    draft.done(Takes.MESSAGE);
                }))
                : Optional.empty();
    }

    private Optional<Step> direction(int at) {
        return KnownWords.NO_DIRECTION_BEFORE.contains(words.plain(at + 1))
                ? Optional.empty()
                : phrase(
                        at, Takes.DIRECTION, KnownWords.DIRECTIONS, (direction, phrase) -> draft.direction = direction);
    }

    private <T> Optional<Step> phrase(int at, Takes kind, Map<String, T> known, BiConsumer<T, String> take) {
        return draft.takes(kind)
                ? words.longest(at, known)
                        .map(match -> new Step(match.words(), () -> {
                            take.accept(match.meaning(), match.phrase());
                            draft.done(kind);
                        }))
                : Optional.empty();
    }
}
