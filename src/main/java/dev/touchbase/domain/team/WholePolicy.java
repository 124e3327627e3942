package dev.touchbase.domain.team;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.policy.PolicyInForce;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.rule.OptOut;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Act;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Puts a whole policy, as a file holds it, in the place of the one in force: what differs becomes a new version, what
/// it leaves out is switched off, and the rest stays untouched.
public final class WholePolicy {

    private final ActDesk desk;
    private final PolicyInForce policies;
    private final PolicyWriter writer;

    /// Works with these.
    public WholePolicy(ActDesk desk, PolicyInForce policies, PolicyWriter writer) {
        this.desk = desk;
        this.policies = policies;
        this.writer = writer;
    }

    /// A rule as it shall be; its version is of no matter.
    public record Wanted(Rule rule, boolean active) {}

    /// What becomes of one rule.
    ///
    /// @param before as it is, or null when there is none of this name
    /// @param after as it shall be
    /// @param leftOut true when the file does not hold it
    public record Step(@Nullable PolicyRule before, Wanted after, boolean leftOut) {

        /// True when the rule itself differs, apart from being on or off.
        public boolean changed() {
            return before != null && !alike(before.rule(), after.rule());
        }

        /// True when it is switched on or off.
        public boolean switched() {
            return before != null && before.active() != after.active();
        }
    }

    /// What was done.
    ///
    /// @param change for undoing all of it, or null when nothing differed
    public record Applied(@Nullable ChangeId change, List<Step> steps) {}

    /// All rules, those that are switched off among them, in the order of reasons.
    public List<PolicyRule> everything(Actor actor) {
        Firm firm = desk.firm(actor);
        return policies.everything(firm.id(), firm.settings());
    }

    /// What [#apply] would do.
    ///
    /// @throws Refused when the opt-out is left out or weakened, or a rule can never speak
    public List<Step> steps(Actor actor, List<Wanted> wanted) {
        return steps(desk.firm(actor), wanted);
    }

    /// Makes it so, as one change.
    ///
    /// @param why the reason that every new version keeps, or null
    /// @throws Refused when the opt-out is left out or weakened, a rule can never speak, or the actor may not
    public Applied apply(Actor actor, List<Wanted> wanted, @Nullable String why) {
        if (steps(actor, wanted).isEmpty()) {
            return new Applied(null, List.of());
        }
        return desk.change(actor, Act.CHANGE_POLICY, open -> {
            List<Step> steps = steps(open.firm(), wanted);
            steps.forEach(
                    step -> writer.put(open, step.after().rule(), step.after().active(), why));
            open.change()
                    .says("put the policy from a file in force: " + steps.size()
                            + (steps.size() == 1 ? " rule" : " rules") + " changed");
            return new Applied(open.change().id(), steps);
        });
    }

    private List<Step> steps(Firm firm, List<Wanted> wanted) {
        Map<String, PolicyRule> left = new LinkedHashMap<>();
        policies.everything(firm.id(), firm.settings()).forEach(rule -> left.put(rule.name(), rule));
        List<Step> steps = new ArrayList<>();
        for (Wanted each : wanted) {
            PolicyRule before = left.remove(each.rule().terms().name());
            Step step = new Step(before, each, false);
            if (before == null || step.changed() || step.switched()) {
                steps.add(step);
            }
        }
        left.values().stream()
                .filter(PolicyRule::active)
                .map(rule -> new Step(rule, new Wanted(rule.rule(), false), true))
                .forEach(steps::add);
        steps.forEach(WholePolicy::guard);
        return steps;
    }

    private static void guard(Step step) {
        if (step.leftOut() && step.after().rule().kind().equals(OptOut.KIND)) {
            throw Refused.badInput(
                    "The rule " + step.after().rule().terms().name()
                            + " is missing, and an opt-out can't be switched off.",
                    "Take it over from the export.");
        }
        PolicyWriter.guard(step.after().rule(), step.after().active());
    }

    private static boolean alike(Rule one, Rule other) {
        return one.with(one.terms().version(1)).equals(other.with(other.terms().version(1)));
    }
}
