package dev.touchbase.domain.setting;

import dev.touchbase.domain.calendar.DateSpan;
import dev.touchbase.domain.calendar.Holidays;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.calendar.OpenHours;
import dev.touchbase.domain.calendar.WorkCalendar;
import dev.touchbase.domain.calendar.WorkdaySet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The settings of a workspace as values, each with its default where none was set.
public final class WorkspaceSettings {

    private final Map<String, String> kept;

    /// From the texts that were kept, by name.
    public WorkspaceSettings(Map<String, String> kept) {
        this.kept = Map.copyOf(kept);
    }

    /// The text that is in force, the default included.
    public String text(Setting setting) {
        return kept.getOrDefault(setting.key(), setting.standard());
    }

    /// True when somebody has set it.
    public boolean isSet(Setting setting) {
        return kept.containsKey(setting.key());
    }

    /// The business's zone.
    public ZoneId zone() {
        return ZoneId.of(text(Setting.TIMEZONE));
    }

    /// ISO 3166 code of two letters, "" when unknown.
    public String country() {
        return text(Setting.COUNTRY).split("-", 2)[0];
    }

    /// The part of the country for its holidays, such as "BY".
    public Optional<String> region() {
        String[] parts = text(Setting.COUNTRY).split("-", 2);
        return parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
    }

    /// Days on which the business works.
    public WorkdaySet workdays() {
        return WorkdaySet.parse(text(Setting.WORKDAYS)).orElse(WorkdaySet.MONDAY_TO_FRIDAY);
    }

    /// The business's working days, with its country's holidays and its own closures.
    public WorkCalendar calendar(Holidays holidays) {
        return new WorkCalendar(workdays().days(), holidays, country(), region(), closures());
    }

    /// The working days as a customer in this country sees them: their holidays, the business's week and closures.
    ///
    /// @param country ISO 3166 code, or null for the business's own
    public WorkCalendar calendar(Holidays holidays, @Nullable String country, @Nullable String region) {
        return country == null
                ? calendar(holidays)
                : new WorkCalendar(workdays().days(), holidays, country, Optional.ofNullable(region), closures());
    }

    /// Days on which the business is closed.
    public List<DateSpan> closures() {
        String text = text(Setting.CLOSED);
        return text.equals("none")
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(span -> span.split("\\.\\."))
                        .map(ends -> new DateSpan(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
                        .toList();
    }

    /// When each person's reminder comes, unless they set their own.
    public LocalTime reminderTime() {
        return LocalTime.parse(text(Setting.REMINDER_TIME));
    }

    /// When the digest is posted, in [#zone()].
    public LocalTime digestTime() {
        return LocalTime.parse(text(Setting.DIGEST_TIME));
    }

    /// The Slack id of the digest's channel, or null until one is set.
    public @Nullable String digestChannel() {
        String text = text(Setting.DIGEST_CHANNEL);
        return text.equals("none") ? null : text.split("\\|", 2)[0];
    }

    /// True when the digest names who is late.
    public boolean digestNames() {
        return on(Setting.DIGEST_NAMES);
    }

    /// Outside them it is quiet.
    public OpenHours hours() {
        return OpenHours.parse(text(Setting.HOURS)).orElse(OpenHours.USUAL);
    }

    /// The brands, products or service types that a contact can be about.
    public List<String> lines() {
        String text = text(Setting.LINES);
        return text.equals("none") ? List.of() : List.of(text.split(","));
    }

    /// How long after a colleague's contact others wait.
    public Interval coolingOff() {
        return interval(Setting.COOLING_OFF);
    }

    /// How long a claim holds.
    public Interval claimLength() {
        return interval(Setting.CLAIM_LENGTH);
    }

    /// How near to a colleague's plan others wait.
    public Interval planWindow() {
        return interval(Setting.PLAN_WINDOW);
    }

    /// Working days without a reply before a follow-up is asked for.
    public int replyAfter() {
        return Integer.parseInt(text(Setting.REPLY_AFTER));
    }

    /// Tries in vain before another channel is proposed.
    public int retryLimit() {
        return Integer.parseInt(text(Setting.RETRY_LIMIT));
    }

    /// Working days overdue before the responsible person is asked.
    public int askAfter() {
        return Integer.parseInt(text(Setting.ASK_AFTER));
    }

    /// True when every member may see history by person.
    public boolean openHistory() {
        return on(Setting.OPEN_HISTORY);
    }

    /// False when everything unprompted is stopped.
    public boolean notices() {
        return on(Setting.NOTICES);
    }

    private boolean on(Setting setting) {
        return text(setting).equals("on");
    }

    private Interval interval(Setting setting) {
        List<String> words = SettingReading.words(text(setting));
        return NaturalDates.interval(words, 0)
                .orElseThrow(() -> new IllegalStateException(setting.key() + " holds " + words))
                .value();
    }
}
