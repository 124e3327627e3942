package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Priorities;
import dev.touchbase.domain.policy.Severity;
import dev.touchbase.domain.policy.rule.Capacity;
import dev.touchbase.domain.policy.rule.NoAnswerStreak;
import dev.touchbase.domain.policy.rule.Priority;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.Optional;
import java.util.Set;

/// Rules that are one number: tries in vain, contacts a day, weights.
final class CountForms {

    private CountForms() {}

    /// `no-answer 3`; "After 3 tries in vain, another channel".
    static final class NoAnswer implements RuleForm {

        @Override
        public String keyword() {
            return NoAnswerStreak.KIND;
        }

        @Override
        public String example() {
            return "no-answer 3";
        }

        @Override
        public Severity severity(Draft draft) {
            return Severity.of(Level.NOTE);
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            int mark = line.mark();
            boolean called = line.eat("no answer streak", "no answer", "retry limit", "keine antwort");
            boolean after = !called && line.eat("after");
            Optional<Integer> tries = line.number();
            if (!called && !(after && tries.isPresent() && line.eat("tries in vain", "try in vain", "tries", "try"))) {
                line.back(mark);
                return false;
            }
            draft.kind(NoAnswerStreak.KIND);
            tries.ifPresent(found -> draft.put("tries", found));
            if (!draft.has("tries")) {
                throw line.stuck(example());
            }
            return true;
        }

        @Override
        public boolean goesOn(RuleLine line, Draft draft) {
            return line.eat("another channel", "tries", "times", "mal");
        }
    }

    /// `capacity 15 per day`; "At most 15 contacts a day for one person".
    static final class Daily implements RuleForm {

        @Override
        public String keyword() {
            return Capacity.KIND;
        }

        @Override
        public String example() {
            return "capacity 15 per day";
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            int mark = line.mark();
            boolean called = line.eat("capacity", "kapazitat");
            boolean most = !called && line.eat("at most");
            Optional<Integer> number = line.number();
            if (!called
                    && !(most
                            && number.isPresent()
                            && line.eat("contacts a day for one person", "contact a day for one person"))) {
                line.back(mark);
                return false;
            }
            draft.kind(Capacity.KIND);
            number.ifPresent(found -> draft.put("most", found));
            if (!draft.has("most")) {
                throw line.stuck(example());
            }
            return true;
        }

        @Override
        public boolean goesOn(RuleLine line, Draft draft) {
            return line.eat("per day", "a day", "contacts", "pro tag", "for one person", "per calendar day");
        }
    }

    /// `priority renewal 80, promotion 20`.
    static final class Weights implements RuleForm {

        @Override
        public String keyword() {
            return Priority.KIND;
        }

        @Override
        public String example() {
            return "priority renewal 80, promotion 20";
        }

        @Override
        public Severity severity(Draft draft) {
            return Severity.of(Level.NOTE);
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            if (!line.eat("priority", "priorities", "weight", "weights", "vorrang")
                    && !line.eat("where places are scarce the heavier goes first")) {
                return false;
            }
            draft.kind(Priority.KIND);
            boolean some = false;
            while (!line.isAtEnd() && !line.eat("all else " + Priorities.USUAL)) {
                Set<Purpose> purposes = weighed(line);
                int weight = line.number().orElseThrow(() -> line.stuck(example()));
                purposes.forEach(purpose -> draft.put(purpose.label(), weight));
                some = true;
            }
            if (!some) {
                throw line.stuck(example());
            }
            return true;
        }

        private Set<Purpose> weighed(RuleLine line) {
            int mark = line.mark();
            Kinds kinds = Kinds.read(line);
            if (kinds.purposes().isEmpty() || !kinds.channels().isEmpty()) {
                line.back(mark);
                throw Refused.badInput(
                        "“" + line.ahead(2) + "” is no purpose with a weight.", "Type it like: " + example());
            }
            return kinds.purposes();
        }
    }
}
