package dev.touchbase.domain.team;

import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.PolicyVersion;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.setting.WorkspaceSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One change of a rule, as it was made.
///
/// @param before as it was, or null when the rule was new
/// @param takenBack true when it was undone since
public record PolicyChange(@Nullable PolicyRule before, PolicyRule after, boolean takenBack) {

    /// All of them in the order of `versions`.
    ///
    /// @param now the firm's rules as they are now
    static List<PolicyChange> all(List<PolicyVersion> versions, List<PolicyRule> now) {
        Map<Key, PolicyVersion> byKey = new HashMap<>();
        versions.forEach(each -> byKey.put(Key.of(each.rule()), each));
        Set<Key> standing = new HashSet<>();
        for (PolicyRule rule : now) {
            Key key = Key.of(rule);
            while (byKey.containsKey(key) && standing.add(key)) {
                key = new Key(key.name(), byKey.get(key).replaces());
            }
        }
        Map<String, PolicyRule> shipped = shipped();
        List<PolicyChange> all = new ArrayList<>();
        for (PolicyVersion each : versions) {
            PolicyVersion before = byKey.get(new Key(each.rule().name(), each.replaces()));
            all.add(new PolicyChange(
                    before == null ? shipped.get(each.rule().name()) : before.rule(),
                    each.rule(),
                    !standing.contains(Key.of(each.rule()))));
        }
        return all;
    }

    private static Map<String, PolicyRule> shipped() {
        Map<String, PolicyRule> byName = new HashMap<>();
        for (Rule rule : ContactPolicy.shipped(new WorkspaceSettings(Map.of())).rules()) {
            byName.put(rule.terms().name(), new PolicyRule(rule, true, java.time.Instant.EPOCH, null, null));
        }
        return byName;
    }

    private record Key(String name, int version) {

        static Key of(PolicyRule rule) {
            return new Key(rule.name(), rule.version());
        }
    }
}
