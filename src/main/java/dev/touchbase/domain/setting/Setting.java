package dev.touchbase.domain.setting;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Speaker;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every setting by name: what it means, its default, and how typed text becomes the value that is kept.
public enum Setting {
    TIMEZONE("timezone", "The business's zone", "UTC", false, true, SettingReading::zone),
    COUNTRY(
            "country",
            "Public holidays and phone numbers, such as GB or DE-BY",
            "",
            false,
            true,
            SettingReading::country),
    WORKDAYS("workdays", "Days on which the business works", "Mon–Fri", false, true, SettingReading::workdays),
    REMINDER_TIME(
            "reminder-time",
            "When each person's reminder comes, in their own time",
            "09:00",
            false,
            false,
            SettingReading::time),
    DIGEST_TIME(
            "digest-time",
            "When the digest is posted, in the business's time",
            "08:30",
            false,
            false,
            SettingReading::time),
    DIGEST_CHANNEL(
            "digest-channel",
            "Where the digest is posted; none: the owner's direct message",
            "none",
            false,
            false,
            SettingReading::channel),
    DIGEST_NAMES("digest-names", "Name in the digest who is late", "off", false, false, SettingReading::onOff),
    HOURS(
            "hours",
            "Outside them it is quiet, in the customer's time",
            "07:00–20:00",
            false,
            false,
            SettingReading::hours),
    CLOSED("closed", "Days on which the business is closed", "none", false, true, SettingReading::closures),
    LINES(
            "lines",
            "Brands, products or service types that a contact can be about, such as roofing, solar",
            "none",
            false,
            false,
            SettingReading::lines),
    COOLING_OFF(
            "cooling-off",
            "How long after a colleague's contact others wait",
            "3 days",
            false,
            false,
            SettingReading::interval),
    CLAIM_LENGTH("claim-length", "How long a claim holds", "2 hours", false, false, SettingReading::interval),
    PLAN_WINDOW(
            "plan-window",
            "How near to a colleague's plan others wait",
            "1 day",
            false,
            false,
            SettingReading::interval),
    REPLY_AFTER(
            "reply-after",
            "Working days without a reply before it asks for a follow-up",
            "5",
            false,
            true,
            SettingReading::number),
    RETRY_LIMIT(
            "retry-limit",
            "Tries in vain before it proposes another channel",
            "3",
            false,
            true,
            SettingReading::number),
    ASK_AFTER("ask-after", "Working days overdue before it asks what to do", "5", false, false, SettingReading::number),
    OPEN_HISTORY(
            "open-history",
            "Every member may see who contacted whom by person",
            "off",
            false,
            false,
            SettingReading::onOff),
    NOTICES("notices", "Everything that the bot says unprompted", "on", false, false, SettingReading::onOff),
    MY_REMINDER_TIME(
            "my-reminder-time", "When my reminder comes, in my own time", "", true, false, SettingReading::time),
    MY_WORKDAYS("my-workdays", "Days on which I get a reminder", "", true, false, SettingReading::workdays),
    MY_REMINDERS("my-reminders", "My morning message", "on", true, false, SettingReading::onOff);

    /// Turns typed text into the text that is kept, or refuses it with a sentence.
    interface Reading {
        String read(String name, String typed, Speaker speaker);
    }

    private final String key;
    private final String meaning;
    private final String standard;
    private final boolean personal;
    private final boolean movesDates;
    private final Reading reading;

    Setting(String key, String meaning, String standard, boolean personal, boolean movesDates, Reading reading) {
        this.key = key;
        this.meaning = meaning;
        this.standard = standard;
        this.personal = personal;
        this.movesDates = movesDates;
        this.reading = reading;
    }

    /// Its name as typed: "reminder-time".
    public String key() {
        return key;
    }

    /// What it means, in a few words.
    public String meaning() {
        return meaning;
    }

    /// What holds until it is set; "" where it follows the workspace's or the first administrator's.
    public String standard() {
        return standard;
    }

    /// True for a person's own.
    public boolean personal() {
        return personal;
    }

    /// True when changing it moves dates of check-ins.
    public boolean movesDates() {
        return movesDates;
    }

    /// The text to keep for what `speaker` typed.
    ///
    /// @throws Refused with one sentence that says what to type instead
    public String read(String typed, Speaker speaker) {
        return reading.read(key, typed.strip(), speaker);
    }

    /// The setting of this name, in any case.
    public static Optional<Setting> named(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace('_', '-').strip();
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(wanted))
                .findFirst();
    }

    /// Those of the workspace, in the order in which they are shown.
    public static List<Setting> ofWorkspace() {
        return Arrays.stream(values()).filter(setting -> !setting.personal).toList();
    }

    /// A person's own.
    public static List<Setting> ofPerson() {
        return Arrays.stream(values()).filter(Setting::personal).toList();
    }
}
