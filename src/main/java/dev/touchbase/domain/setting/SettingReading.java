package dev.touchbase.domain.setting;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.Lean;
import dev.touchbase.domain.calendar.LocalMoments;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.OpenHours;
import dev.touchbase.domain.calendar.Phrase;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.calendar.WorkdaySet;
import dev.touchbase.domain.calendar.ZoneReading;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads what people type for each kind of setting, and writes the text that is kept.
final class SettingReading {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MOST_WORKING_DAYS = 365;
    private static final int MOST_WORDS = 4;

    private SettingReading() {}

    static String zone(String name, String typed, Speaker speaker) {
        return switch (LocalMoments.zoneOf(typed)) {
            case ZoneReading.Known(var zone) -> zone.getId();
            case ZoneReading.Unknown(var _, Optional<String> nearest) ->
                throw Refused.badInput(
                        "There is no zone “" + typed + "”.",
                        nearest.map(zone -> "Did you mean " + zone + "?").orElse("Type it like Europe/Berlin."));
        };
    }

    static String country(String name, String typed, Speaker speaker) {
        String wanted = typed.toUpperCase(Locale.ROOT);
        String country = wanted.split("-", 2)[0];
        if (!COUNTRIES.contains(country.equals("UK") ? "GB" : country)) {
            throw Refused.badInput(
                    "There is no country “" + typed + "”.", "Type its two letters, such as GB, DE or DE-BY.");
        }
        return wanted.replaceFirst("^UK", "GB");
    }

    static String workdays(String name, String typed, Speaker speaker) {
        return WorkdaySet.parse(typed)
                .map(WorkdaySet::toString)
                .orElseThrow(() -> Refused.badInput(
                        "“" + typed + "” are no days of the week.", "Type them like mon-fri or mon, wed, fri."));
    }

    static String time(String name, String typed, Speaker speaker) {
        return NaturalDates.timeOfDay(typed)
                .map(LocalTime::toString)
                .orElseThrow(
                        () -> Refused.badInput("“" + typed + "” is no time of day.", "Type it like 08:30, 8 or 8am."));
    }

    static String hours(String name, String typed, Speaker speaker) {
        OpenHours hours = OpenHours.parse(typed)
                .orElseThrow(() -> Refused.badInput("“" + typed + "” are no hours.", "Type them like 07:00-20:00."));
        if (hours.from().isAfter(hours.to()) && !hours.to().equals(LocalTime.MIDNIGHT)) {
            throw Refused.badInput(
                    "“" + typed + "” would be quiet by day and open by night: these are the hours in which customers"
                            + " may be contacted.",
                    "Type when they begin and end on one day, like " + hours.to() + "-" + hours.from() + ".");
        }
        return hours.from() + "–" + hours.to();
    }

    static String interval(String name, String typed, Speaker speaker) {
        List<String> words = words(typed);
        return NaturalDates.interval(words, 0)
                .filter(phrase -> phrase.words() == words.size())
                .map(Phrase::value)
                .filter(SettingReading::hasFixedLength)
                .map(Interval::counted)
                .orElseThrow(() ->
                        Refused.badInput("“" + typed + "” is no length of time.", "Type it like 3 days or 2 hours."));
    }

    private static boolean hasFixedLength(Interval interval) {
        return switch (interval.unit()) {
            case MINUTES, HOURS, DAYS, WEEKS -> true;
            case WORKING_DAYS, MONTHS, YEARS -> false;
        };
    }

    static String number(String name, String typed, Speaker speaker) {
        if (typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST_WORKING_DAYS) {
            return Integer.toString(Integer.parseInt(typed));
        }
        throw Refused.badInput(
                "“" + typed + "” is no number that " + name + " can take.",
                "Type one from 1 to " + MOST_WORKING_DAYS + ".");
    }

    static String onOff(String name, String typed, Speaker speaker) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "on", "yes", "true", "an", "ja" -> "on";
            case "off", "no", "false", "aus", "nein" -> "off";
            default ->
                throw Refused.badInput(
                        "“" + typed + "” is neither on nor off.", "Type settings " + name + " on, or off.");
        };
    }

    /// `C0123|customers`, as the door writes a channel that Slack has resolved, or none.
    static String channel(String name, String typed, Speaker speaker) {
        if (typed.equalsIgnoreCase("none")) {
            return "none";
        }
        if (typed.matches("[CG][A-Z0-9]{2,20}(\\|.{0,80})?")) {
            return typed;
        }
        throw Refused.badInput(
                "“" + typed + "” is no channel that I can see.",
                "Type # and pick it from the list, such as #customers.");
    }

    static String closures(String name, String typed, Speaker speaker) {
        if (typed.equalsIgnoreCase("none")) {
            return "none";
        }
        List<String> kept = new ArrayList<>();
        for (String part : typed.split("[,;]")) {
            List<String> words = words(part);
            DateSpan span = NaturalDates.span(words, 0, speaker, Lean.FUTURE)
                    .filter(phrase -> phrase.words() == words.size())
                    .map(Phrase::value)
                    .filter(days -> !days.hasOpenStart() && !days.hasOpenEnd() && days.days() <= Interval.MOST)
                    .orElseThrow(() -> Refused.badInput(
                            "“" + part.strip() + "” are no days.", "Type them like 23 dec to 6 jan, or none."));
            kept.add(span.from() + ".." + span.to());
        }
        return String.join(",", kept);
    }

    /// Names parted by commas, each at most four words, so that they can stand in a line that is typed.
    static String lines(String name, String typed, Speaker speaker) {
        if (typed.equalsIgnoreCase("none")) {
            return "none";
        }
        List<String> kept = new ArrayList<>();
        for (String part : typed.split("[,;]")) {
            String line = part.strip().replaceAll("\\s+", " ");
            boolean fits = line.matches("[\\p{L}\\p{N}][^\"“”„|<>]{0,39}")
                    && words(line).size() <= MOST_WORDS;
            if (!fits || kept.stream().anyMatch(line::equalsIgnoreCase)) {
                throw Refused.badInput(
                        "“" + line + "” can't be a line.",
                        "Type names parted by commas, such as roofing, solar, or none.");
            }
            kept.add(line);
        }
        return String.join(",", kept);
    }

    static List<String> words(String typed) {
        return List.of(typed.strip().split("\\s+"));
    }
}
