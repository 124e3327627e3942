package dev.touchbase.domain.policy;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.setting.WorkspaceSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts the policy together: the shipped rules, with those of the firm in their place or beside them.
public final class PolicyInForce {

    private final PolicyRules rules;

    /// Reads `rules`.
    public PolicyInForce(PolicyRules rules) {
        this.rules = rules;
    }

    /// The policy in force.
    public ContactPolicy of(WorkspaceId workspace, WorkspaceSettings settings) {
        List<Rule> active = everything(workspace, settings).stream()
                .filter(PolicyRule::active)
                .map(PolicyRule::rule)
                .toList();
        return new ContactPolicy(active);
    }

    /// All rules, those that are switched off among them, in the order of reasons. A shipped rule that nobody has
    /// touched was changed at the beginning of time by nobody.
    public List<PolicyRule> everything(WorkspaceId workspace, WorkspaceSettings settings) {
        Map<String, PolicyRule> byName = new LinkedHashMap<>();
        ContactPolicy.shipped(settings)
                .rules()
                .forEach(rule -> byName.put(rule.terms().name(), untouched(rule)));
        rules.all(workspace).forEach(own -> byName.put(own.name(), own));
        List<PolicyRule> all = new ArrayList<>(byName.values());
        all.sort((one, other) -> ContactPolicy.ORDER.compare(one.rule(), other.rule()));
        return all;
    }

    private static PolicyRule untouched(Rule rule) {
        return new PolicyRule(rule, true, java.time.Instant.EPOCH, null, null);
    }
}
