package dev.touchbase.domain.team;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.outreach.ActDesk.OpenFirm;
import dev.touchbase.domain.outreach.WideChanges;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.PolicyInForce;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.PolicyRules;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Scope;
import dev.touchbase.domain.policy.Severity;
import dev.touchbase.domain.policy.rule.OptOut;
import dev.touchbase.domain.setting.Setting;
import dev.touchbase.domain.setting.SettingValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes rules, whoever changes them: each as a new version with who, when and why, the opt-out never weakened, and
/// the
/// settings that are numbers of rules kept in step.
public final class PolicyWriter {

    private final PolicyInForce policies;
    private final PolicyRules rules;
    private final SettingValues values;
    private final WideChanges wideChanges;

    /// Writes with these.
    public PolicyWriter(PolicyInForce policies, PolicyRules rules, SettingValues values, WideChanges wideChanges) {
        this.policies = policies;
        this.rules = rules;
        this.values = values;
        this.wideChanges = wideChanges;
    }

    /// A rule was written.
    ///
    /// @param underWay how many check-ins are being computed anew in the background
    public record Written(PolicyRule rule, long underWay) {}

    /// Puts the rule in the place of the one of its name, or beside the others, within the open change.
    ///
    /// @throws Refused when it would weaken the opt-out or can never speak
    public Written put(OpenFirm open, Rule rule, boolean active, @Nullable String why) {
        guard(rule, active);
        PolicyRule written = write(open, rule, active, why);
        return new Written(written, follow(open, rule));
    }

    /// Brings the rule of which this setting is a number in step with the setting's new value, within the open change.
    void follow(OpenFirm open, Setting setting, String value) {
        RuleSettings.of(setting)
                .ifPresent(linked -> everything(open).stream()
                        .filter(rule -> rule.name().equals(linked.rule()))
                        .filter(rule -> !linked.agrees(rule.rule(), value))
                        .findFirst()
                        .ifPresent(rule -> write(
                                open,
                                linked.with(rule.rule(), value),
                                rule.active(),
                                "by the setting " + setting.key())));
    }

    /// All rules as they are in the open change.
    List<PolicyRule> everything(OpenFirm open) {
        return policies.everything(open.firm().id(), open.firm().settings());
    }

    /// The setting of which this rule has the number follows it.
    private long follow(OpenFirm open, Rule rule) {
        RuleSettings linked = RuleSettings.of(rule).orElse(null);
        if (linked == null || linked.agrees(rule, open.firm().settings().text(linked.setting()))) {
            return 0;
        }
        values.put(open.firm().id(), linked.setting().key(), linked.valueOf(rule));
        return linked.setting().movesDates() ? wideChanges.begin(open.firm().id(), open.now()) : 0;
    }

    private PolicyRule write(OpenFirm open, Rule rule, boolean active, @Nullable String why) {
        PolicyRule written = new PolicyRule(
                rule.with(rule.terms().version(version(open, rule.terms().name()))),
                active,
                open.now(),
                open.actor().staffId(),
                why == null || why.isBlank() ? null : why.strip());
        rules.put(open.firm().id(), written);
        return written;
    }

    /// One more than there ever was; a name that nobody has used begins with 1.
    private int version(OpenFirm open, String name) {
        boolean known = everything(open).stream().anyMatch(rule -> rule.name().equals(name))
                || rules.versions(open.firm().id()).stream()
                        .anyMatch(rule -> rule.name().equals(name));
        return known ? rules.lastVersion(open.firm().id(), name) + 1 : 1;
    }

    /// Refuses a rule that would weaken the opt-out or can never speak.
    static void guard(Rule rule, boolean active) {
        Severity severity = rule.terms().severity();
        boolean full = active
                && severity.equals(Severity.of(Level.STOP))
                && rule.terms().scope().equals(Scope.ALL);
        if (rule.kind().equals(OptOut.KIND) && !full) {
            throw Refused.badInput(
                    "An opt-out always holds: it can't be switched off, weakened or narrowed.",
                    "Type optin with the customer's name when a customer has agreed again.");
        }
        if (severity.equals(Severity.of(Level.CLEAR))) {
            throw Refused.badInput(
                    "A rule that always says Clear says nothing.",
                    "Switch it off: policy off " + rule.terms().name());
        }
    }
}
