package dev.touchbase.domain.policy;

import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.calendar.WorkdaySet;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A customer's story told in words, for tables: `11-23T10:00 priya phone reached; plan 11-26T15:00 sam email
/// promotion;
/// zone America/New_York; pause 11-30`. Days are of 2026 unless a year is named, times are London's unless `zone` says
/// otherwise before them.
final class Told {

    static final CustomerId ACME = new CustomerId(11);
    private static final Map<String, StaffId> STAFF =
            Map.of("sam", new StaffId(21), "priya", new StaffId(22), "lena", new StaffId(23), "maria", new StaffId(24));
    private static final Map<StaffId, Set<Role>> HATS = Map.of(
            new StaffId(21), Set.of(Role.SALES),
            new StaffId(22), Set.of(Role.SERVICE),
            new StaffId(23), Set.of(Role.MARKETING, Role.SALES),
            new StaffId(24), Set.of(Role.OWNER));

    private final List<Engagement> past = new ArrayList<>();
    private final List<Engagement> coming = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private final List<DateSpan> closures = new ArrayList<>();
    private final Map<LocalDate, String> holidays = new HashMap<>();
    private final Map<StaffId, Workday> days = new HashMap<>();
    private final Set<StaffId> lookingAfter = new HashSet<>(Set.of(STAFF.get("sam"), STAFF.get("priya")));
    private Priorities priorities = Priorities.EQUAL;
    private ZoneId zone = ZoneId.of("Europe/London");
    private boolean zoneKnown = true;
    private @Nullable String segment;
    private @Nullable Channel preferred;
    private @Nullable Interval wish;
    private long lastId = 100;

    Told(String story) {
        Arrays.stream(story.split(";"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .forEach(this::tell);
    }

    /// The rule that `words` name: `cap most=2 length=PT168H channels=email level=Stop`.
    static Rule rule(String words) {
        List<String> parts = List.of(words.strip().split(" +"));
        Map<String, String> text = new LinkedHashMap<>();
        text.put("kind", parts.getFirst());
        text.put("name", parts.getFirst());
        text.put("level", "Heads-up");
        parts.stream().skip(1).forEach(part -> {
            String[] both = part.split("=", 2);
            text.put(both[0], both[1].replace('_', ' '));
        });
        return RuleText.read(text);
    }

    /// The proposal that `words` tell: `11-24T10:00 sam phone promotion`.
    Proposal proposal(String words) {
        Words told = new Words(words);
        Instant at = moment(told.next());
        return new Proposal(
                ACME,
                told.person(),
                told.channel(Channel.PHONE),
                told.purpose(),
                told.has("reply"),
                told.staff().isEmpty() ? null : told.staff().getFirst(),
                at,
                new Matter(
                        told.value("line"),
                        told.value("msg"),
                        Arrays.stream(Nature.values())
                                .filter(nature -> told.has(nature.label()))
                                .findFirst()
                                .orElse(null),
                        Optional.ofNullable(told.value("text"))
                                .map(length -> "x".repeat(Integer.parseInt(length)))
                                .orElse(null),
                        priorities.of(told.purpose())));
    }

    History history() {
        Comparator<Engagement> byTime = Comparator.comparing(Engagement::at).thenComparingLong(Engagement::id);
        past.sort(byTime);
        coming.sort(byTime);
        WorkCalendar calendar = new WorkCalendar(
                WorkdaySet.MONDAY_TO_FRIDAY.days(),
                (day, country, region) -> Optional.ofNullable(holidays.get(day)),
                "GB",
                Optional.empty(),
                closures);
        About about = new About(
                segment, preferred, Set.of(Channel.PHONE, Channel.EMAIL, Channel.SMS), wish, lookingAfter, HATS, days);
        return new History(past, coming, suppressions, zone, zoneKnown, calendar, about);
    }

    Instant moment(String typed) {
        String full = typed.matches("\\d\\d-\\d\\d.*") ? "2026-" + typed : typed;
        return full.endsWith("Z")
                ? Instant.parse(full)
                : LocalDateTime.parse(full).atZone(zone).toInstant();
    }

    private LocalDate day(String typed) {
        return LocalDate.parse(typed.length() == 5 ? "2026-" + typed : typed);
    }

    private void tell(String sentence) {
        Words told = new Words(sentence);
        switch (told.peek()) {
            case "zone" -> zone = ZoneId.of(told.second());
            case "nozone" -> zoneKnown = false;
            case "segment" -> segment = told.second();
            case "prefers" -> preferred = Channel.read(told.second()).orElseThrow();
            case "wish" ->
                wish = new Interval(
                        Integer.parseInt(told.second()),
                        Interval.Unit.valueOf(told.at(2).toUpperCase(Locale.ROOT)));
            case "holiday" -> holidays.put(day(told.second()), "Bank Holiday");
            case "closed" -> closures.add(new DateSpan(day(told.second()), day(told.at(2))));
            case "nobody" -> lookingAfter.clear();
            case "looks" -> {
                lookingAfter.clear();
                lookingAfter.addAll(told.staff());
            }
            case "weight" ->
                priorities = priorities.and(new Priorities(
                        Map.of(Purpose.read(told.second()).orElseThrow(), Integer.parseInt(told.at(2)))));
            case "optout", "pause", "complaint" -> suppress(told);
            case "day" -> days.put(told.staff().getFirst(), workday(told));
            case "claim" -> claim(told);
            case "plan", "send" -> coming(told);
            default -> past(told);
        }
    }

    private Workday workday(Words told) {
        List<Instant> contacts = new ArrayList<>();
        ZoneId where = ZoneId.of(told.at(2));
        for (int i = 3; i < told.size(); i++) {
            contacts.add(moment(told.at(i)));
        }
        return new Workday(where, contacts);
    }

    private void suppress(Words told) {
        Suppression.Kind kind = switch (told.peek()) {
            case "pause" -> Suppression.Kind.PAUSE;
            case "complaint" -> Suppression.Kind.COMPLAINT;
            default -> Suppression.Kind.OPT_OUT;
        };
        boolean paused = kind == Suppression.Kind.PAUSE;
        Suppression one = new Suppression(
                ++lastId,
                ACME,
                kind,
                paused ? null : told.channel(null),
                kind == Suppression.Kind.COMPLAINT || told.has("advertising"),
                paused ? day(told.second()) : null,
                null,
                "slack",
                Instant.parse("2026-11-01T10:00:00Z"),
                STAFF.get("sam"),
                null,
                null);
        suppressions.add(told.has("ended") ? one.ended(Instant.parse("2026-11-10T10:00:00Z"), "closed") : one);
    }

    private void claim(Words told) {
        Instant since = moment(told.second());
        coming.add(new Engagement(
                Engagement.Kind.CLAIMED,
                0,
                since,
                since.plusSeconds(7_200),
                told.staff(),
                null,
                null,
                null,
                Direction.OUTBOUND,
                null,
                null,
                false,
                false,
                false,
                null,
                null,
                Priorities.USUAL));
    }

    private void coming(Words told) {
        boolean plan = told.peek().equals("plan");
        coming.add(new Engagement(
                plan ? Engagement.Kind.PLANNED : Engagement.Kind.SCHEDULED,
                ++lastId,
                moment(told.second()),
                null,
                told.staff(),
                null,
                null,
                told.channel(plan ? Channel.PHONE : Channel.EMAIL),
                Direction.OUTBOUND,
                told.purpose(),
                null,
                false,
                false,
                false,
                told.value("line"),
                told.value("msg"),
                priorities.of(told.purpose())));
    }

    private void past(Words told) {
        Instant at = moment(told.peek());
        Channel channel = told.channel(Channel.PHONE);
        Purpose purpose = told.purpose();
        Outcome outcome = told.outcome();
        Direction direction = told.has("in") ? Direction.INBOUND : Direction.OUTBOUND;
        boolean system = told.staff().isEmpty();
        boolean personal = !system && Touchpoint.personal(purpose, channel);
        Set<Outcome> vain = EnumSet.of(Outcome.LEFT_MESSAGE, Outcome.NO_ANSWER);
        Set<Outcome> counting = EnumSet.complementOf(
                EnumSet.of(Outcome.LEFT_MESSAGE, Outcome.NO_ANSWER, Outcome.BOUNCED, Outcome.OPTED_OUT));
        past.add(new Engagement(
                Engagement.Kind.PAST,
                ++lastId,
                at,
                null,
                told.staff(),
                system ? null : HATS.get(told.staff().getFirst()).iterator().next(),
                told.person(),
                channel,
                direction,
                purpose,
                outcome,
                told.has("reply"),
                personal && direction == Direction.OUTBOUND && vain.contains(outcome),
                personal && counting.contains(outcome),
                told.value("line"),
                told.value("msg"),
                Priorities.USUAL));
    }

    /// The words of one sentence, in any order behind the first.
    private record Words(List<String> all) {

        Words(String sentence) {
            this(List.of(sentence.strip().split(" +")));
        }

        String peek() {
            return all.getFirst();
        }

        String next() {
            return all.getFirst();
        }

        String second() {
            return at(1);
        }

        String at(int place) {
            return all.get(place);
        }

        int size() {
            return all.size();
        }

        boolean has(String word) {
            return all.contains(word);
        }

        @Nullable
        String value(String name) {
            return all.stream()
                    .filter(word -> word.startsWith(name + "="))
                    .map(word -> word.substring(name.length() + 1))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        PersonId person() {
            String id = value("person");
            return id == null ? null : new PersonId(Long.parseLong(id));
        }

        List<StaffId> staff() {
            return all.stream().filter(STAFF::containsKey).map(STAFF::get).toList();
        }

        @Nullable
        Channel channelOrNull() {
            return all.stream()
                    .map(Channel::read)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(null);
        }

        Channel channel(@Nullable Channel otherwise) {
            Channel named = channelOrNull();
            return named == null ? otherwise : named;
        }

        Purpose purpose() {
            return all.stream()
                    .map(Purpose::read)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Purpose.CHECK_IN);
        }

        Outcome outcome() {
            return all.stream()
                    .filter(word -> !word.equals("complaint"))
                    .map(Outcome::read)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse(Outcome.REACHED);
        }
    }
}
