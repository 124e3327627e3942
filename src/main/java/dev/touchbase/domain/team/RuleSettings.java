package dev.touchbase.domain.team;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.NaturalDates;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.policy.rule.CoolingOff;
import dev.touchbase.domain.policy.rule.NoAnswerStreak;
import dev.touchbase.domain.policy.rule.PlannedContact;
import dev.touchbase.domain.policy.rule.QuietHours;
import dev.touchbase.domain.setting.Setting;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The settings that are numbers of shipped rules: each is one thing with two names.
enum RuleSettings {
    COOLING_OFF(Setting.COOLING_OFF, CoolingOff.KIND, "length", true),
    PLAN_WINDOW(Setting.PLAN_WINDOW, PlannedContact.KIND, "near", true),
    HOURS(Setting.HOURS, QuietHours.KIND, "hours", false),
    RETRY_LIMIT(Setting.RETRY_LIMIT, NoAnswerStreak.KIND, "tries", false);

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Setting setting;
    private final String rule;
    private final String parameter;
    private final boolean length;

    RuleSettings(Setting setting, String rule, String parameter, boolean length) {
        this.setting = setting;
        this.rule = rule;
        this.parameter = parameter;
        this.length = length;
    }

    /// The one of this setting.
    static Optional<RuleSettings> of(Setting setting) {
        return Arrays.stream(values()).filter(each -> each.setting == setting).findFirst();
    }

    /// The one of the rule of this name.
    static Optional<RuleSettings> of(Rule rule) {
        return Arrays.stream(values())
                .filter(each -> each.rule.equals(rule.terms().name()))
                .findFirst();
    }

    Setting setting() {
        return setting;
    }

    /// The name of the shipped rule.
    String rule() {
        return rule;
    }

    /// True when the setting's text says what the rule says.
    boolean agrees(Rule with, String value) {
        return with.parameters().getOrDefault(parameter, "").equals(asParameter(value));
    }

    /// The setting's text for what the rule says.
    String valueOf(Rule from) {
        String text = from.parameters().getOrDefault(parameter, "");
        if (!length) {
            return text;
        }
        Duration duration = Duration.parse(text);
        if (duration.toSeconds() % 60 != 0) {
            throw Refused.badInput(rule + " takes whole minutes.", "Type it like 3 days, 36 hours or 90 minutes.");
        }
        return Lengths.inWords(duration);
    }

    /// The rule with what the setting's text says.
    ///
    /// @throws Refused when the rule can't take it
    Rule with(Rule old, String value) {
        Map<String, String> text = new LinkedHashMap<>(RuleText.write(old));
        text.put(parameter, asParameter(value));
        try {
            return RuleText.read(text);
        } catch (IllegalArgumentException wrong) {
            throw Refused.badInput(String.valueOf(wrong.getMessage()), "Type a smaller number.");
        }
    }

    private String asParameter(String value) {
        if (!length) {
            return value;
        }
        Duration duration = NaturalDates.interval(List.of(value.split(" ")), 0)
                .orElseThrow(() -> new IllegalStateException(setting.key() + " holds " + value))
                .value()
                .duration();
        if (duration.compareTo(LONGEST) > 0) {
            throw Refused.badInput("A rule looks back at most 366 days, not " + value + ".", "Type a shorter time.");
        }
        return duration.toString();
    }
}
