package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.policy.Counts;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Severity;
import dev.touchbase.domain.policy.rule.Cap;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `cap 2 per 7 days email`, `cap 4 per month counting all before promotion`; "At most 2 emails within 7 days".
///
/// One reading of one line: it keeps what was named until the end.
final class CapForm implements RuleForm {

    private Kinds before = Kinds.NONE;
    private @Nullable Kinds counting;
    private boolean service;

    /// The line that was named for what counts, apart from what is held; "" for none.
    private String countedLine = "";

    @Override
    public String keyword() {
        return Cap.KIND;
    }

    @Override
    public String example() {
        return "cap 2 per 7 days email";
    }

    @Override
    public Severity severity(Draft draft) {
        return Severity.of(draft.get("most").equals("0") ? Level.STOP : Level.HEADS_UP);
    }

    @Override
    public boolean begins(RuleLine line, Draft draft) {
        if (line.eat("no")) {
            draft.kind(Cap.KIND).put("most", 0);
            return true;
        }
        if (!line.eat("cap", "at most", "max", "hochstens", "maximal")) {
            return false;
        }
        draft.kind(Cap.KIND);
        line.number().ifPresent(most -> draft.put("most", most));
        if (!draft.has("most")) {
            throw line.stuck(example());
        }
        return true;
    }

    @Override
    public boolean goesOn(RuleLine line, Draft draft) {
        if (line.eat("for each person", "each person", "per person", "je person")) {
            draft.put("each", "person");
            return true;
        }
        if (line.eat("service and replies counted", "service and replies included", "including service")) {
            service = true;
            return true;
        }
        if (line.eat("counting", "count", "inklusive")) {
            counting(line);
            return true;
        }
        if (line.eat("before", "vor")) {
            countedLine = draft.get("line");
            draft.remove("line");
            before = Kinds.read(line);
            return before.said();
        }
        return CapWindow.read(line, draft, example());
    }

    private void counting(RuleLine line) {
        boolean found = false;
        do {
            if (line.eat("service", "replies", "service and replies")) {
                service = true;
                found = true;
            }
            Kinds kinds = Kinds.read(line);
            counting = kinds.said() ? kinds : counting;
            found |= kinds.said();
        } while (line.eat("and", "und") && !line.isAtEnd());
        if (!found) {
            throw line.stuck("cap 4 per month counting all before promotion");
        }
    }

    @Override
    public void ends(Kinds kinds, Draft draft) {
        if (draft.get("most").equals("0")) {
            draft.remove("calendar");
            draft.put("length", Duration.ofDays(1));
        }
        if (!draft.has("length") && !draft.has("calendar")) {
            throw Refused.badInput("It isn't said in which time.", "Type it like: " + example());
        }
        Kinds held = before.said() ? before : kinds;
        if (held.said()) {
            draft.scope(held);
        }
        Kinds counted = counting == null && before.said() ? all(kinds) : counting;
        if (counted != null || service) {
            draft.counts(counts(counted, draft));
        }
    }

    private static Kinds all(Kinds kinds) {
        return kinds.said() ? kinds : new Kinds(Set.of(), Set.of(), true);
    }

    private Counts counts(@Nullable Kinds counted, Draft draft) {
        var scope = draft.rule(example()).terms().scope();
        if (counted == null) {
            return new Counts(scope.channels(), scope.purposes(), true, scope.line());
        }
        boolean withService =
                service || counted.purposes().stream().anyMatch(dev.touchbase.domain.touchpoint.Purpose::service);
        boolean all = counted.channels().isEmpty() && counted.purposes().isEmpty();
        String ofScope = all || before.said() ? null : scope.line();
        return new Counts(
                counted.channels(), counted.purposes(), withService, countedLine.isEmpty() ? ofScope : countedLine);
    }
}
