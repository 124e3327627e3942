package dev.touchbase.domain.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/// The people of the phrase tables, each at a local time chosen for what is near: a month's end, a year's end, a leap
/// day.
final class SampleSpeakers {

    private static final Map<String, Speaker> BY_NAME = Map.ofEntries(
            Map.entry("london", speaker("Europe/London", "en-GB", "2026-11-22T10:30")),
            Map.entry("newyork", speaker("America/New_York", "en-US", "2026-11-24T14:00")),
            Map.entry("berlin", speaker("Europe/Berlin", "de-DE", "2026-11-26T09:00")),
            Map.entry("auckland", speaker("Pacific/Auckland", "en-NZ", "2026-11-30T23:30")),
            Map.entry("newyear", speaker("Europe/London", "en-GB", "2026-12-31T12:00")),
            Map.entry("leap", speaker("Europe/Berlin", "en-GB", "2028-02-28T08:00")),
            Map.entry("monthend", speaker("Europe/London", "en-GB", "2027-01-31T10:00")),
            Map.entry("kolkata", speaker("Asia/Kolkata", "en-IN", "2026-11-28T18:00")),
            Map.entry("friday", speaker("Europe/London", "en-GB", "2026-11-27T16:30")),
            Map.entry("gap", speaker("Europe/Berlin", "en-GB", "2027-03-27T23:30")),
            Map.entry("overlap", speaker("America/New_York", "en-US", "2026-10-31T23:30")));

    private SampleSpeakers() {}

    static Speaker named(String name) {
        Speaker speaker = BY_NAME.get(name);
        if (speaker == null) {
            throw new IllegalArgumentException("No sample speaker " + name);
        }
        return speaker;
    }

    private static Speaker speaker(String zone, String locale, String local) {
        ZoneId there = ZoneId.of(zone);
        return new Speaker(
                there,
                Locale.forLanguageTag(locale),
                LocalDateTime.parse(local).atZone(there).toInstant());
    }
}
