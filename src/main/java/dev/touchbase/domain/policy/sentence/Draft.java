package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.Counts;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.RuleText;
import dev.touchbase.domain.policy.Severity;
import dev.touchbase.domain.policy.rule.RuleWords;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A rule while it is read: its parameters as text. What isn't said stays as it was in the rule that is changed.
final class Draft {

    private final Map<String, String> text;
    private final boolean fresh;

    private Draft(Map<String, String> text, boolean fresh) {
        this.text = text;
        this.fresh = fresh;
    }

    static Draft fresh() {
        return new Draft(new LinkedHashMap<>(), true);
    }

    static Draft of(Rule rule) {
        return new Draft(new LinkedHashMap<>(RuleText.write(rule)), false);
    }

    /// True when a rule is changed, so that what isn't said is known already.
    boolean changes() {
        return !fresh;
    }

    Draft kind(String kind) {
        if (!fresh && !kind.equals(text.get("kind"))) {
            throw Refused.badInput(
                    "“" + text.get("name") + "” is of the kind " + text.get("kind") + ", not " + kind + ".",
                    "Add this as a rule of its own, and switch the other off.");
        }
        text.put("kind", kind);
        text.putIfAbsent("name", kind);
        return this;
    }

    boolean has(String name) {
        return text.containsKey(name);
    }

    Draft put(String name, String value) {
        text.put(name, value);
        return this;
    }

    Draft put(String name, int number) {
        return put(name, Integer.toString(number));
    }

    Draft put(String name, Duration length) {
        return put(name, length.toString());
    }

    void remove(String name) {
        text.remove(name);
    }

    void severity(Severity severity) {
        text.put("level", severity.usual().label());
        text.put("advertising-level", severity.advertising().label());
    }

    /// The parameter of this name as it is now, "" when there is none.
    String get(String name) {
        return text.getOrDefault(name, "");
    }

    /// What kinds of contacts it holds.
    ///
    /// @throws Refused when it would hold service alone, which no rule ever does
    void scope(Kinds kinds) {
        Set<Purpose> held =
                kinds.purposes().stream().filter(each -> !each.service()).collect(Collectors.toSet());
        if (held.size() < kinds.purposes().size()) {
            throw Refused.badInput(
                    "Appointments, orders and support are spared by every rule.",
                    "Name other purposes, or count them with: counting service.");
        }
        set("channels", RuleWords.labels(kinds.channels()));
        set("purposes", RuleWords.purposeLabels(held));
    }

    void exempt(Set<Purpose> purposes) {
        set("exempt", RuleWords.purposeLabels(purposes));
    }

    void role(Role role) {
        text.put("role", role.label());
    }

    void channels(String name, Set<Channel> channels) {
        set(name, RuleWords.labels(channels));
    }

    private void set(String name, String value) {
        if (value.isEmpty()) {
            text.remove(name);
        } else {
            text.put(name, value);
        }
    }

    /// What counts towards a cap; null: what the rule holds.
    void counts(@Nullable Counts counts) {
        for (String name : Set.of("counts", "counts-channels", "counts-purposes", "counts-service", "counts-line")) {
            text.remove(name);
        }
        if (counts != null) {
            RuleWords.putCounts(text, counts, rule("").terms().scope());
        }
    }

    /// The rule.
    ///
    /// @param example how a rule of this kind is typed, for the refusal
    Rule rule(String example) {
        try {
            return RuleText.read(text);
        } catch (IllegalArgumentException wrong) {
            throw Refused.badInput(String.valueOf(wrong.getMessage()), "Type it like: " + example);
        }
    }
}
