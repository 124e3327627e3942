package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Severity;
import dev.touchbase.domain.policy.rule.NeverAfter;
import dev.touchbase.domain.policy.rule.RefusalStreak;
import dev.touchbase.domain.policy.rule.Retired;

/// Rules that begin with "no": "no promotion within 14 days after complaint", "no letters any more".
final class NoForm {

    private NoForm() {}

    private static final String[] NO = {"no", "never", "kein", "keine", "keinen"};
    private static final String[] AFTER = {"after", "nach", "of"};

    /// `no promotion within 14 days after complaint`.
    static final class Never implements RuleForm {

        @Override
        public String keyword() {
            return NeverAfter.KIND;
        }

        @Override
        public String example() {
            return "no promotion within 14 days after complaint";
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            line.eat("never after");
            if (!line.eat(NO)) {
                return false;
            }
            Head head = Head.read(line);
            if (!head.kinds().said() || !line.eat("within", "for", "in", "innerhalb von", "binnen")) {
                return false;
            }
            var length = line.length();
            if (length.isEmpty() || !line.eat(AFTER) || RefusalWords.stand(line)) {
                return false;
            }
            var after = Kinds.purposes(line, example());
            draft.kind(NeverAfter.KIND).put("length", length.get());
            draft.put("after", dev.touchbase.domain.policy.rule.RuleWords.labels(after));
            head.into(draft);
            return true;
        }
    }

    /// `refusals 3 then 90 days`, `after 3 refusals wait 90 days`; "No contacts for 90 days after 3 refusals in a row".
    static final class Refusals implements RuleForm {

        @Override
        public String keyword() {
            return RefusalStreak.KIND;
        }

        @Override
        public String example() {
            return "refusals 3 then 90 days";
        }

        @Override
        public Severity severity(Draft draft) {
            return Severity.of(Level.STOP);
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            return shortly(line, draft) || inFull(line, draft);
        }

        private boolean shortly(RuleLine line, Draft draft) {
            int mark = line.mark();
            boolean called = line.eat("refusals", "refusal streak", "refusal", "ablehnungen");
            if (!called && !(line.eat("after", "nach") && RefusalWords.stand(line))) {
                line.back(mark);
                return false;
            }
            var times = line.number();
            line.eat("refusals in a row", "refusals", "refusal", "ablehnungen", "ablehnung", "absagen");
            line.eat("then wait", "then", "wait", "dann", "pause", "leave them alone for");
            return put(line, draft, times, line.length());
        }

        private boolean inFull(RuleLine line, Draft draft) {
            int mark = line.mark();
            if (line.eat(NO)) {
                Head head = Head.read(line);
                if (head.kinds().said() && line.eat("for")) {
                    var length = line.length();
                    if (length.isPresent() && line.eat(AFTER) && RefusalWords.stand(line)) {
                        var times = line.number();
                        line.eat("refusals in a row", "refusals", "refusal");
                        put(line, draft, times, length);
                        head.into(draft);
                        return true;
                    }
                }
            }
            line.back(mark);
            return false;
        }

        private boolean put(
                RuleLine line,
                Draft draft,
                java.util.Optional<Integer> times,
                java.util.Optional<java.time.Duration> length) {
            draft.kind(RefusalStreak.KIND);
            times.ifPresent(found -> draft.put("refusals", found));
            length.ifPresent(found -> draft.put("length", found));
            if (!draft.has("refusals") || !draft.has("length")) {
                throw line.stuck(example());
            }
            return true;
        }
    }

    /// `no letters any more instead email`.
    static final class NoMore implements RuleForm {

        @Override
        public String keyword() {
            return Retired.KIND;
        }

        @Override
        public String example() {
            return "no letters any more instead email";
        }

        @Override
        public Severity severity(Draft draft) {
            return Severity.of(Level.STOP);
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            line.eat("retired");
            if (!line.eat(NO)) {
                return false;
            }
            Head head = Head.read(line);
            if (!head.kinds().said() || !line.eat("any more", "anymore", "any longer", "mehr")) {
                return false;
            }
            draft.kind(Retired.KIND);
            head.into(draft);
            return true;
        }

        @Override
        public boolean goesOn(RuleLine line, Draft draft) {
            if (line.eat("instead", "stattdessen")) {
                draft.put("instead", line.rest());
                return true;
            }
            return line.eat("from", "since", "ab", "seit") && since(line, draft);
        }

        private boolean since(RuleLine line, Draft draft) {
            draft.put(
                    "since", line.day().orElseThrow(() -> line.stuck(example())).toString());
            return true;
        }
    }

    /// Whether a number of refusals stands here; nothing is gone past.
    private static final class RefusalWords {

        static boolean stand(RuleLine line) {
            int mark = line.mark();
            boolean counted = line.number().isPresent();
            boolean stand = counted && line.sees("refusals", "refusal", "ablehnungen", "ablehnung", "absagen");
            line.back(mark);
            return stand;
        }
    }
}
