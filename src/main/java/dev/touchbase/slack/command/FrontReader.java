package dev.touchbase.slack.command;

import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.Moment;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.touchpoint.Outcome;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Reads known words in any order, the longest phrase first, each kind once, until the first word that is none.
final class FrontReader {

    private static final Set<String> BETWEEN = Set.of("", "and", "but", "then", "und", "aber", "i", "we", "ich", "wir");
    private static final Set<String> UNTIL = Set.of("until", "till", "til", "bis");
    private static final Set<String> MAXIMUM =
            Set.of("max", "maximum", "maximal", "at most", "hoechstens", "hochstens");

    /// Names of days and months that are other words, too: taken as a day only where nothing but known words follow.
    private static final Set<String> ALSO_OTHER_WORDS = Set.of(
            "so", "do", "mo", "mi", "di", "fr", "sa", "may", "mar", "march", "sat", "sun", "wed", "mon", "now",
            "second", "morgen");

    private static final int LONGEST_COMPANY = 24;

    private final Words words;
    private final Speaker speaker;
    private final People people;
    private final Draft draft;

    FrontReader(Words words, Speaker speaker, People people, Draft draft) {
        this.words = words;
        this.speaker = speaker;
        this.people = people;
        this.draft = draft;
    }

    /// Something understood at a place.
    ///
    /// @param take puts it into the draft
    private record Step(int words, Runnable take) {}

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
        return at < words.size() && step(at).isPresent();
    }

    private Optional<Step> step(int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        return known(at).or(() -> between(at));
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

    /// The longest thing known that starts here; of equally long ones the first of these kinds.
    private Optional<Step> known(int at) {
        return Stream.<Optional<Step>>of(
                        next(at),
                        with(at),
                        by(at),
                        re(at),
                        maximum(at),
                        asked(at),
                        amount(at),
                        outcome(at),
                        channel(at),
                        purpose(at),
                        roles(at),
                        interval(at),
                        moment(at),
                        span(at),
                        staff(at),
                        email(at),
                        phone(at),
                        direction(at))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.words() > one.words() ? other : one);
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

    private Optional<Step> channel(int at) {
        return phrase(at, Takes.CHANNEL, KnownWords.CHANNELS, (channel, phrase) -> {
            draft.channel = channel;
            draft.impliedOutcome = KnownWords.OUTCOME_OF_CHANNEL.get(phrase);
        });
    }

    private Optional<Step> outcome(int at) {
        return phrase(at, Takes.OUTCOME, KnownWords.OUTCOMES, (outcome, phrase) -> {
            draft.outcome = outcome;
            draft.impliedChannel = KnownWords.CHANNEL_OF_OUTCOME.get(phrase);
        });
    }

    private Optional<Step> purpose(int at) {
        return phrase(at, Takes.PURPOSE, KnownWords.PURPOSES, (purpose, phrase) -> draft.purpose = purpose);
    }

    private Optional<Step> re(int at) {
        boolean announced =
                Set.of("re", "regarding", "about", "wegen", "zwecks").contains(words.plain(at));
        return announced
                ? purpose(at + 1).map(purpose -> new Step(purpose.words() + 1, purpose.take()))
                : Optional.empty();
    }

    private Optional<Step> direction(int at) {
        return KnownWords.NO_DIRECTION_BEFORE.contains(words.plain(at + 1))
                ? Optional.empty()
                : phrase(
                        at, Takes.DIRECTION, KnownWords.DIRECTIONS, (direction, phrase) -> draft.direction = direction);
    }

    private Optional<Step> roles(int at) {
        return draft.takes(Takes.ROLE)
                ? words.longest(at, KnownWords.ROLES)
                        .filter(role -> !draft.roles.contains(role.meaning()))
                        .map(role -> new Step(role.words(), () -> draft.roles.add(role.meaning())))
                : Optional.empty();
    }

    private Optional<Step> with(int at) {
        boolean announced = words.plain(at).equals("with") || words.plain(at).equals("mit");
        if (!announced || !draft.takes(Takes.WITH)) {
            return Optional.empty();
        }
        Optional<Step> first = companion(at + 1);
        return first.map(one -> {
            int length = 1 + one.words();
            Runnable take = one.take();
            int most = at + length + LONGEST_COMPANY;
            for (Optional<Step> more = another(at + length);
                    more.isPresent() && at + length < most;
                    more = another(at + length)) {
                Step another = more.get();
                Runnable before = take;
                take = () -> {
                    before.run();
                    another.take().run();
                };
                length += another.words();
            }
            return new Step(length, take);
        });
    }

    private Optional<Step> another(int at) {
        boolean and = words.plain(at).equals("and")
                || words.plain(at).equals("und")
                || words.plain(at).equals("&");
        return and
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
        boolean announced = words.plain(at).equals("by") || words.plain(at).equals("von");
        return announced && draft.takes(Takes.BY)
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

    private Optional<Step> moment(int at) {
        boolean past = draft.takes(Takes.PAST_MOMENT);
        if (!past && !draft.takes(Takes.FUTURE_MOMENT)) {
            return Optional.empty();
        }
        int dayAt = !past && UNTIL.contains(words.plain(at)) ? at + 1 : at;
        return date(dayAt, past ? Lean.PAST : Lean.FUTURE)
                .filter(phrase -> isSurelyDate(dayAt, phrase.words()))
                .map(phrase -> new Step(dayAt - at + phrase.words(), () -> {
                    draft.moment = phrase.value();
                    draft.done(past ? Takes.PAST_MOMENT : Takes.FUTURE_MOMENT);
                }));
    }

    private Optional<Phrase<Moment>> date(int at, Lean lean) {
        return at < words.size() ? NaturalDates.moment(words.forDates(), at, speaker, lean) : Optional.empty();
    }

    /// "so" is Sunday only where it isn't the first word of a note.
    private boolean isSurelyDate(int at, int length) {
        int behind = at + length;
        boolean doubtful = length == 1 && ALSO_OTHER_WORDS.contains(words.plain(at));
        return !doubtful || behind >= words.size() || dateless(behind);
    }

    private boolean dateless(int at) {
        return outcome(at)
                .or(() -> channel(at))
                .or(() -> purpose(at))
                .or(() -> next(at))
                .isPresent();
    }

    private Optional<Step> span(int at) {
        return draft.takes(Takes.SPAN)
                ? NaturalDates.span(words.forDates(), at, speaker)
                        .map(phrase -> new Step(phrase.words(), () -> {
                            draft.span = phrase.value();
                            draft.done(Takes.SPAN);
                        }))
                : Optional.empty();
    }

    private Optional<Step> interval(int at) {
        int lengthAt = words.plain(at).equals("for") || words.plain(at).equals("fuer") ? at + 1 : at;
        return draft.takes(Takes.INTERVAL) && lengthAt < words.size()
                ? NaturalDates.interval(words.forDates(), lengthAt)
                        .map(phrase -> new Step(lengthAt - at + phrase.words(), () -> {
                            draft.interval = phrase.value();
                            draft.done(Takes.INTERVAL);
                        }))
                : Optional.empty();
    }

    private Optional<Step> maximum(int at) {
        boolean two = MAXIMUM.contains(words.plain(at) + " " + words.plain(at + 1));
        int lengthAt = two ? at + 2 : MAXIMUM.contains(words.plain(at)) ? at + 1 : at;
        return lengthAt > at && lengthAt < words.size() && draft.takes(Takes.MAXIMUM)
                ? NaturalDates.interval(words.forDates(), lengthAt)
                        .map(phrase -> new Step(lengthAt - at + phrase.words(), () -> {
                            draft.maximum = phrase.value();
                            draft.done(Takes.MAXIMUM);
                        }))
                : Optional.empty();
    }

    private Optional<Step> asked(int at) {
        boolean asked = draft.takes(Takes.ASKED)
                && Set.of("asked", "wished", "gewuenscht", "gewunscht").contains(words.plain(at));
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

    /// "next in 2 weeks", "next tue", "next week".
    private Optional<Step> next(int at) {
        boolean announced = words.plain(at).equals("next") || words.plain(at).equals("wiedervorlage");
        if (!announced || !draft.takes(Takes.NEXT)) {
            return Optional.empty();
        }
        Optional<Step> behind = date(at + 1, Lean.FUTURE).map(phrase -> nextStep(phrase, phrase.words() + 1));
        return behind.or(() -> date(at, Lean.FUTURE).map(phrase -> nextStep(phrase, phrase.words())));
    }

    private Step nextStep(Phrase<Moment> phrase, int length) {
        return new Step(length, () -> {
            draft.next = phrase.value();
            draft.done(Takes.NEXT);
        });
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
