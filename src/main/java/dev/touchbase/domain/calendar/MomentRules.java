package dev.touchbase.domain.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day with a time, a day alone, or a time alone, in any order: "tomorrow 3pm", "at 9 on friday", "tonight at 7".
final class MomentRules {

    private static final Pattern ISO =
            Pattern.compile("((?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2})t([0-9]{2}:[0-9]{2})(?::[0-9]{2})?");

    private final Words words;
    private final Asking asking;
    private final DayRules days;
    private final PeriodRules periods;
    private final TimeRules times;
    private final IntervalRules intervals;

    MomentRules(Asking asking) {
        this.words = asking.words();
        this.asking = asking;
        this.days = new DayRules(asking);
        this.periods = new PeriodRules(asking);
        this.times = new TimeRules(words);
        this.intervals = new IntervalRules(words);
    }

    /// What has been said so far.
    private record Said(Optional<Days> day, DayTime time) {

        static final Said NOTHING = new Said(Optional.empty(), DayTime.UNSAID);

        boolean canTake(Said more) {
            return !(day.isPresent() && more.day.isPresent()) && time.canTake(more.time);
        }

        Said and(Said more) {
            return new Said(day.or(more::day), time.and(more.time));
        }
    }

    Optional<Phrase<Moment>> moment(int at) {
        return Asking.longest(at, this::iso, this::elapsed, this::inPieces);
    }

    private Optional<Phrase<Moment>> iso(int at) {
        Matcher iso = ISO.matcher(words.text(at));
        return iso.matches()
                ? Asking.found(Moment.at(LocalDate.parse(iso.group(1)), LocalTime.parse(iso.group(2))), at, at + 1)
                : Optional.empty();
    }

    /// "in 10 minutes", "2 hours from now", "an hour ago", "vor einer stunde", "right now".
    private Optional<Phrase<Moment>> elapsed(int at) {
        boolean in = words.is(at, "in");
        boolean vor = words.is(at, "vor");
        int lengthAt = in || vor ? at + 1 : at;
        Optional<Phrase<Moment>> now = Asking.phrase(words, at, minutesAway(0), "right now", "just now", "gerade eben");
        return now.or(() -> intervals
                .length(lengthAt)
                .filter(phrase -> !phrase.value().isDateBased())
                .flatMap(phrase -> {
                    int end = lengthAt + phrase.words();
                    long minutes = phrase.value().duration().toMinutes();
                    if (in || vor) {
                        return Asking.found(minutesAway(in ? minutes : -minutes), at, end);
                    }
                    return words.is(end, "ago")
                            ? Asking.found(minutesAway(-minutes), at, end + 1)
                            : words.are(end, "from now")
                                    ? Asking.found(minutesAway(minutes), at, end + 2)
                                    : Optional.empty();
                }));
    }

    private Moment minutesAway(long minutes) {
        ZonedDateTime then = asking.speaker().local().plusMinutes(minutes).truncatedTo(ChronoUnit.MINUTES);
        return Moment.at(then.toLocalDate(), then.toLocalTime());
    }

    private Optional<Phrase<Moment>> inPieces(int at) {
        Said said = Said.NOTHING;
        int end = at;
        for (Optional<Phrase<Said>> next = piece(end, said); next.isPresent(); next = piece(end, said)) {
            said = said.and(next.get().value());
            end += next.get().words();
        }
        return end == at ? Optional.empty() : Asking.found(meant(said), at, end);
    }

    private Optional<Phrase<Said>> piece(int at, Said before) {
        return Asking.longest(
                at,
                here -> partOfToday(here).filter(fits(before)),
                here -> before.day.isPresent() ? Optional.empty() : day(here),
                here -> time(here).filter(fits(before)),
                here -> before.equals(Said.NOTHING)
                        ? Optional.empty()
                        : part(here).filter(fits(before)));
    }

    private static Predicate<Phrase<Said>> fits(Said before) {
        return phrase -> before.canTake(phrase.value());
    }

    private Optional<Phrase<Said>> day(int at) {
        return Asking.longest(at, days::day, periods::startable)
                .map(phrase -> phrase.map(day -> new Said(Optional.of(day), DayTime.UNSAID)));
    }

    private Optional<Phrase<Said>> time(int at) {
        return times.time(at).map(phrase -> phrase.map(time -> new Said(Optional.empty(), time)));
    }

    private Optional<Phrase<Said>> part(int at) {
        return times.part(at).map(phrase -> phrase.map(time -> new Said(Optional.empty(), time)));
    }

    /// "tonight", "this morning", "last night".
    private Optional<Phrase<Said>> partOfToday(int at) {
        LocalDate today = asking.today();
        return Asking.longest(
                at,
                here -> Asking.phrase(words, here, said(today, DayPart.NIGHT), "tonight"),
                here -> Asking.phrase(words, here, said(today.minusDays(1), DayPart.NIGHT), "last night"),
                here -> Asking.phrase(words, here, said(today, DayPart.MORNING), "this morning"),
                here -> Asking.phrase(words, here, said(today, DayPart.AFTERNOON), "this afternoon"),
                here -> Asking.phrase(words, here, said(today, DayPart.EVENING), "this evening"));
    }

    private static Said said(LocalDate day, DayPart part) {
        return new Said(Optional.of(Days.on(day)), DayTime.of(part));
    }

    private Moment meant(Said said) {
        Optional<LocalTime> time = said.time.time();
        if (said.day.isEmpty()) {
            return nearest(time.orElseThrow(() -> new DateTimeException("Neither day nor time")));
        }
        LocalDate day = firstDay(said.day.get());
        boolean against = said.time.isConvention()
                && day.equals(asking.today())
                && time.filter(this::isOnWrongSide).isPresent();
        return new Moment(day, against ? Optional.empty() : time);
    }

    /// Of a week that has begun, its first day that is still ahead.
    private LocalDate firstDay(Days days) {
        DateSpan span = days.settle(asking.today(), asking.toward());
        boolean begun = span.days() > 1 && span.contains(asking.today());
        return begun && asking.toward() == Toward.FUTURE ? asking.today() : span.from();
    }

    private Moment nearest(LocalTime time) {
        long days = isOnWrongSide(time) ? asking.toward() == Toward.FUTURE ? 1 : -1 : 0;
        return Moment.at(asking.today().plusDays(days), time);
    }

    private boolean isOnWrongSide(LocalTime time) {
        LocalTime now = asking.timeNow();
        return asking.toward() == Toward.FUTURE ? !time.isAfter(now) : time.isAfter(now);
    }
}
