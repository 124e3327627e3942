package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Speaker;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a rule from one line as people type it: "cap 2 per 7 days email", "cooling-off 3 days", "no promotion within
/// 14
/// days after complaint", each with "as stop", "segment vip", "line roofing", "customer #12", "by sales" and "except
/// survey" where wanted. What [Rule#sentence()] says is read back to the same rule.
public final class RuleSentence {

    private static final String EXAMPLES =
            "Type it like: cap 2 per 7 days email, cooling-off 3 days, or no promotion within 14 days after complaint.";

    private RuleSentence() {}

    /// The rule that `typed` says, in its first version and under the name of its kind.
    ///
    /// @throws Refused with one sentence that says what to type instead
    public static Rule read(String typed, Speaker speaker) {
        RuleLine line = RuleLine.cut(typed, speaker);
        LevelClause.Said level = LevelClause.take(line);
        Draft draft = Draft.fresh();
        RuleForm form = form(line, draft)
                .orElseThrow(
                        () -> Refused.badInput("There is no rule that begins with “" + line.ahead(3) + "”.", EXAMPLES));
        draft.severity(level.over(form.severity(draft)));
        return rest(form, line, draft);
    }

    /// The rule `old` with what `typed` says anew; all else stays. The kind need not be said again, and can't change.
    ///
    /// @throws Refused with one sentence that says what to type instead
    public static Rule change(Rule old, String typed, Speaker speaker) {
        RuleLine line = RuleLine.cut(typed, speaker);
        LevelClause.Said level = LevelClause.take(line);
        Draft draft = Draft.of(old);
        if (level.something()) {
            draft.severity(level.over(old.terms().severity()));
        }
        Optional<RuleForm> form = form(line, draft);
        if (form.isPresent()) {
            return rest(form.get(), line, draft);
        }
        RuleForm own = forms().filter(each -> each.keyword().equals(old.kind()))
                .findFirst()
                .orElseThrow();
        RuleLine called = line.behind(own.keyword());
        if (!own.begins(called, draft)) {
            called = line;
        }
        return rest(own, called, draft);
    }

    /// True when `typed` begins like a rule, whether or not it is complete.
    public static boolean begins(String typed, Speaker speaker) {
        RuleLine line = RuleLine.cut(typed, speaker);
        LevelClause.take(line);
        try {
            return form(line, Draft.fresh()).isPresent();
        } catch (Refused incomplete) {
            return true;
        }
    }

    private static Stream<RuleForm> forms() {
        return Stream.concat(
                FixedForm.ALL.stream(),
                Stream.of(
                        new HoursForm(),
                        new NearForms.Cooling(),
                        new NearForms.Planned(),
                        new CountForms.Daily(),
                        new NoForm.Never(),
                        new NoForm.Refusals(),
                        new NoForm.NoMore(),
                        new PairForms.Only(),
                        new PairForms.Twice(),
                        new NearForms.Mailings(),
                        new CountForms.NoAnswer(),
                        new CountForms.Weights(),
                        new CapForm()));
    }

    private static Optional<RuleForm> form(RuleLine line, Draft draft) {
        for (RuleForm form : forms().toList()) {
            line.back(0);
            if (form.begins(line, draft)) {
                return Optional.of(form);
            }
        }
        line.back(0);
        return Optional.empty();
    }

    private static Rule rest(RuleForm form, RuleLine line, Draft draft) {
        Kinds kinds = Kinds.NONE;
        while (!line.isAtEnd()) {
            if (form.goesOn(line, draft) || Narrowing.read(line, draft)) {
                continue;
            }
            Kinds more = kinds(line);
            if (!more.said()) {
                throw line.stuck(form.example());
            }
            kinds = kinds.and(more);
        }
        form.ends(kinds, draft);
        return draft.rule(form.example());
    }

    private static Kinds kinds(RuleLine line) {
        int mark = line.mark();
        line.eat("for", "with", "fur", "mit");
        Kinds kinds = Kinds.read(line);
        if (kinds.said()) {
            line.eat("only");
        } else {
            line.back(mark);
        }
        return kinds;
    }

    /// What narrows any rule: segment, customer, line, role, and purposes that are spared.
    private static final class Narrowing {

        static boolean read(RuleLine line, Draft draft) {
            int mark = line.mark();
            line.eat("for", "fur");
            if (line.eat("segment")) {
                return named(line, draft, "segment");
            }
            if (line.eat("line", "marke", "sparte")) {
                return named(line, draft, "line");
            }
            if (line.eat("customer", "kunde")) {
                return customer(line, draft);
            }
            line.back(mark);
            if (line.eat("about", "uber")) {
                return named(line, draft, "line");
            }
            if (line.eat("except", "except for", "other than", "ausser", "without", "ohne")) {
                draft.exempt(Kinds.purposes(line, "cap 2 per week except survey"));
                line.eat("only");
                return true;
            }
            return role(line, draft, mark) || spared(line, draft, mark);
        }

        private static boolean named(RuleLine line, Draft draft, String what) {
            String name = line.word()
                    .orElseThrow(() -> Refused.badInput(
                            "It isn't said which " + what + ".", "Type its name after it: " + what + " vip"));
            draft.put(what, name);
            line.eat("only");
            return true;
        }

        private static boolean customer(RuleLine line, Draft draft) {
            String typed = line.word().orElse("");
            if (!typed.matches("#?[0-9]{1,18}")) {
                throw Refused.badInput(
                        "There is no customer “" + typed + "”.", "Type the number, such as customer #12.");
            }
            draft.put("customer", typed.replace("#", ""));
            return true;
        }

        private static boolean role(RuleLine line, Draft draft, int mark) {
            if (line.eat("by", "durch", "von")) {
                var role = Kinds.role(line);
                if (role.isPresent()) {
                    draft.role(role.get());
                    return true;
                }
            }
            line.back(mark);
            return false;
        }

        /// "survey is never held back".
        private static boolean spared(RuleLine line, Draft draft, int mark) {
            Kinds kinds = Kinds.read(line);
            Set<Purpose> purposes = kinds.purposes();
            if (!purposes.isEmpty()
                    && kinds.channels().isEmpty()
                    && line.eat("is never held back", "are never held back")) {
                draft.exempt(purposes);
                return true;
            }
            line.back(mark);
            return false;
        }
    }
}
