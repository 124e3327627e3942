package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.policy.rule.Again;
import dev.touchbase.domain.policy.rule.OnlyAfter;
import dev.touchbase.domain.policy.rule.RuleWords;

/// Rules about two contacts of which one follows the other.
final class PairForms {

    private PairForms() {}

    /// `renewal only after check-in within 90 days`.
    static final class Only implements RuleForm {

        @Override
        public String keyword() {
            return OnlyAfter.KIND;
        }

        @Override
        public String example() {
            return "renewal only after check-in within 90 days";
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            line.eat("only after");
            Head head = Head.read(line);
            if (!head.kinds().said() || !line.eat("only after", "only within", "nur nach")) {
                return false;
            }
            draft.kind(OnlyAfter.KIND);
            head.into(draft);
            draft.put("after", RuleWords.labels(Kinds.purposes(line, example())));
            draft.remove("within");
            return true;
        }

        @Override
        public boolean goesOn(RuleLine line, Draft draft) {
            if (!line.eat("within", "in", "innerhalb von", "binnen")) {
                return false;
            }
            draft.put("within", line.length().orElseThrow(() -> line.stuck(example())));
            return true;
        }
    }

    /// `same purpose not twice within 10 days`.
    static final class Twice implements RuleForm {

        @Override
        public String keyword() {
            return Again.KIND;
        }

        @Override
        public String example() {
            return "same purpose not twice within 10 days";
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            line.eat("again");
            line.eat("the");
            if (line.eat("same purpose", "gleicher zweck")) {
                draft.kind(Again.KIND).put("same", "purpose");
                return true;
            }
            if (line.eat("same message", "gleiche nachricht")) {
                draft.kind(Again.KIND).put("same", "message");
                return true;
            }
            return false;
        }

        @Override
        public boolean goesOn(RuleLine line, Draft draft) {
            if (line.eat("not twice", "nicht zweimal", "among")) {
                return true;
            }
            if (!line.eat("within", "in", "innerhalb von", "binnen")) {
                return false;
            }
            draft.put("length", line.length().orElseThrow(() -> line.stuck(example())));
            return true;
        }

        @Override
        public void ends(Kinds kinds, Draft draft) {
            if (!draft.has("length")) {
                throw dev.touchbase.domain.Refused.badInput(
                        "It isn't said in which time.", "Type it like: " + example());
            }
            RuleForm.super.ends(kinds, draft);
        }
    }
}
