package dev.touchbase.bench;

import dev.touchbase.WiredStore;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.RuleKinds;
import dev.touchbase.domain.policy.RuleText;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Switches rules on and off: every kind that there is, some of them more than once, or three.
final class AllRules {

    private static final List<String> EVERY_KIND = List.of(
            "kind=opt-out level=Stop",
            "kind=pause level=Stop",
            "kind=complaint-hold level=Stop purposes=advertising",
            "kind=quiet-hours level=Note advertising-level=Stop hours=07:00–20:00",
            "kind=non-working-day level=Note advertising-level=Stop",
            "kind=claim level=Heads-up",
            "kind=cooling-off level=Heads-up length=PT72H",
            "kind=planned level=Heads-up near=PT24H",
            "kind=customer-wish level=Heads-up",
            "kind=cap level=Heads-up most=3 length=PT168H",
            "name=advertising-cap kind=cap level=Heads-up purposes=advertising most=1 length=PT168H",
            "name=month-cap kind=cap level=Heads-up most=8 calendar=month",
            "name=person-cap kind=cap level=Heads-up most=4 length=PT336H each=person",
            "kind=capacity level=Note most=40",
            "kind=never-after level=Stop purposes=promotion after=complaint length=PT336H",
            "kind=only-after level=Heads-up purposes=survey after=order,support within=PT720H",
            "kind=again level=Note same=purpose length=PT24H",
            "name=same-message kind=again level=Heads-up same=message length=PT720H",
            "kind=campaign-overlap level=Heads-up near=PT24H",
            "kind=refusal-streak level=Heads-up refusals=3 length=PT720H",
            "kind=no-answer-streak level=Note tries=3",
            "kind=retired level=Stop channels=letter",
            "kind=not-yours level=Note",
            "kind=channel-advice level=Note",
            "kind=priority level=Note order=80 promotion=20");

    private static final Set<String> THREE = Set.of("opt-out", "quiet-hours", "cooling-off");

    private final WiredStore store;
    private final WorkspaceId workspace;

    AllRules(WiredStore store, WorkspaceId workspace) {
        this.store = store;
        this.workspace = workspace;
    }

    /// How many rules there are when all are on.
    static int count() {
        return EVERY_KIND.size();
    }

    /// Switches all on.
    void all(Instant now) {
        put(Set.of(), now);
    }

    /// Switches all off but opt-out, quiet hours and cooling-off.
    void three(Instant now) {
        put(THREE, now);
    }

    private void put(Set<String> only, Instant now) {
        Set<String> kinds = new HashSet<>();
        store.database.inTransaction(() -> {
            for (String line : EVERY_KIND) {
                Map<String, String> text = new HashMap<>();
                Arrays.stream(line.split(" "))
                        .map(each -> each.split("=", 2))
                        .forEach(each -> text.put(each[0], each[1]));
                String name = text.getOrDefault("name", text.get("kind"));
                text.put("version", Integer.toString(store.policyRules.lastVersion(workspace, name) + 1));
                kinds.add(text.get("kind"));
                store.policyRules.put(
                        workspace,
                        new PolicyRule(RuleText.read(text), only.isEmpty() || only.contains(name), now, null, null));
            }
            return kinds;
        });
        RuleKinds.ALL.stream()
                .map(RuleKinds.RuleKind::name)
                .filter(kind -> !kinds.contains(kind))
                .forEach(kind -> {
                    throw new IllegalStateException("AllRules has no rule of the kind " + kind + ": add one");
                });
    }
}
