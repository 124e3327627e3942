package dev.touchbase.domain.team;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.outreach.ActDesk.OpenFirm;
import dev.touchbase.domain.policy.PolicyInForce;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.PolicyRules;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Act;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Shows and changes the rules of the contact policy: read by everybody, changed by owners, one change each.
public final class PolicyBook {

    private final ActDesk desk;
    private final PolicyInForce policies;
    private final PolicyRules rules;
    private final PolicyWriter writer;

    /// Works with these.
    public PolicyBook(ActDesk desk, PolicyInForce policies, PolicyRules rules, PolicyWriter writer) {
        this.desk = desk;
        this.policies = policies;
        this.rules = rules;
        this.writer = writer;
    }

    /// A rule was added, changed or switched.
    ///
    /// @param before as it was, or null when it is new
    /// @param underWay how many check-ins are being computed anew in the background
    public record PolicyChanged(ChangeId change, @Nullable PolicyRule before, PolicyRule after, long underWay) {}

    /// All rules, those that are switched off among them, in the order of reasons.
    public List<PolicyRule> everything(Actor actor) {
        Firm firm = desk.firm(actor);
        return policies.everything(firm.id(), firm.settings());
    }

    /// The rule of this name.
    ///
    /// @throws Refused when there is none
    public PolicyRule one(Actor actor, String name) {
        return named(everything(actor), name);
    }

    /// Every change of the rules, or of one of them, newest first.
    ///
    /// @param name the rule's name, or null for all
    /// @throws Refused when there never was a rule of this name
    public List<PolicyChange> history(Actor actor, @Nullable String name) {
        Firm firm = desk.firm(actor);
        List<PolicyChange> all = PolicyChange.all(rules.history(firm.id()), rules.all(firm.id()));
        List<PolicyChange> some = all.stream()
                .filter(each -> name == null || each.after().name().equals(plain(name)))
                .toList();
        if (some.isEmpty() && name != null) {
            one(actor, name);
        }
        return some;
    }

    /// Adds a rule beside the others, under a name of its own: its kind's with a number.
    ///
    /// @param why the reason, or null
    /// @throws Refused when the actor may not, or when such a rule holds already
    public PolicyChanged add(Actor actor, Rule rule, @Nullable String why) {
        return desk.change(actor, Act.CHANGE_POLICY, open -> {
            List<PolicyRule> all = writer.everything(open);
            all.stream()
                    .filter(each -> alike(each.rule(), rule.with(rule.terms().named(each.name()))))
                    .findFirst()
                    .ifPresent(same -> {
                        throw Refused.badInput(
                                "“" + same.name() + "” says the same already.",
                                same.active()
                                        ? "Change it: policy change " + same.name()
                                        : "Switch it on: policy on " + same.name());
                    });
            Rule named = rule.with(rule.terms().named(freeName(open, rule.kind())));
            return put(
                    open,
                    null,
                    named,
                    true,
                    why,
                    "added the rule " + named.terms().name());
        });
    }

    /// Puts what `changed` makes of the rule in its place; name and kind stay.
    ///
    /// @throws Refused when the actor may not, there is no such rule, or nothing differs
    public PolicyChanged change(Actor actor, String name, UnaryOperator<Rule> changed, @Nullable String why) {
        return desk.change(actor, Act.CHANGE_POLICY, open -> {
            PolicyRule before = named(writer.everything(open), name);
            Rule after = changed.apply(before.rule());
            if (!after.kind().equals(before.rule().kind())) {
                throw new IllegalArgumentException("a rule stays of its kind");
            }
            Rule kept = after.with(after.terms().named(before.name()));
            if (alike(before.rule(), kept)) {
                throw Refused.badInput("“" + before.name() + "” says that already.", "Type what shall be different.");
            }
            return put(open, before, kept, before.active(), why, "changed the rule " + before.name());
        });
    }

    /// Switches a rule off or on again.
    ///
    /// @throws Refused when the actor may not, there is no such rule, or it is so already
    public PolicyChanged turn(Actor actor, String name, boolean on, @Nullable String why) {
        return desk.change(actor, Act.CHANGE_POLICY, open -> {
            PolicyRule before = named(writer.everything(open), name);
            String how = on ? "on" : "off";
            if (before.active() == on) {
                throw Refused.badInput(
                        "“" + before.name() + "” is switched " + how + " already.", "Type policy to see all rules.");
            }
            return put(open, before, before.rule(), on, why, "switched " + how + " the rule " + before.name());
        });
    }

    private PolicyChanged put(
            OpenFirm open, @Nullable PolicyRule before, Rule rule, boolean active, @Nullable String why, String done) {
        CustomerId customer = rule.terms().scope().customer();
        if (customer != null) {
            desk.customer(open.actor(), customer);
        }
        String line = rule.terms().scope().line();
        if (before == null
                || !Objects.equals(line, before.rule().terms().scope().line())) {
            guardLine(line, open.firm().settings().lines());
        }
        PolicyWriter.Written written = writer.put(open, rule, active, why);
        open.change().says(done + ": " + rule.sentence());
        return new PolicyChanged(open.change().id(), before, written.rule(), written.underWay());
    }

    /// A line that nobody can name in a contact would make a rule that never speaks.
    private static void guardLine(@Nullable String line, List<String> lines) {
        if (line != null && lines.stream().noneMatch(line::equalsIgnoreCase)) {
            throw Refused.badInput(
                    "There is no line “" + line + "”.",
                    lines.isEmpty()
                            ? "Name your brands, products or service types first: settings lines " + line
                            : "There are: " + String.join(", ", lines) + ".");
        }
    }

    /// The kind's name, or the first number behind it that no rule ever had.
    private String freeName(OpenFirm open, String kind) {
        Set<String> taken = new HashSet<>();
        writer.everything(open).forEach(rule -> taken.add(rule.name()));
        rules.versions(open.firm().id()).forEach(rule -> taken.add(rule.name()));
        String name = kind;
        for (int number = 2; taken.contains(name); number++) {
            name = kind + "-" + number;
        }
        return name;
    }

    private static PolicyRule named(List<PolicyRule> all, String name) {
        return all.stream()
                .filter(rule -> rule.name().equals(plain(name)))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("rule", name));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean alike(Rule one, Rule other) {
        return one.with(one.terms().version(1)).equals(other.with(other.terms().version(1)));
    }

    /// The names of customers, for showing rules about one of them.
    public Function<CustomerId, String> names(Actor actor) {
        return id -> desk.customer(actor, id).name();
    }

    /// The firm as it is now.
    public Firm firm(Actor actor) {
        return desk.firm(actor);
    }

    /// Returns when the actor may do `act`; the command line may do everything.
    ///
    /// @throws Refused with who may
    public void require(Actor actor, Act act) {
        if (actor instanceof Actor.ByStaff someone) {
            desk.firm(actor).permissions().require(someone.staff(), act);
        }
    }
}
