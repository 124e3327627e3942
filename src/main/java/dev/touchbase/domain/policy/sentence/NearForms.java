package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.policy.rule.CampaignOverlap;
import dev.touchbase.domain.policy.rule.CoolingOff;
import dev.touchbase.domain.policy.rule.PlannedContact;
import java.time.Duration;
import java.util.Optional;

/// Rules that keep contacts a length of time apart.
final class NearForms {

    private NearForms() {}

    private static boolean length(RuleLine line, Draft draft, String name, String example) {
        Optional<Duration> length = line.length();
        length.ifPresent(found -> draft.put(name, found));
        if (!draft.has(name)) {
            throw line.stuck(example);
        }
        return true;
    }

    /// `cooling-off 5 days sales after service`; "Colleagues wait 3 days after a contact".
    static final class Cooling implements RuleForm {

        @Override
        public String keyword() {
            return CoolingOff.KIND;
        }

        @Override
        public String example() {
            return "cooling-off 5 days sales after service";
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            int mark = line.mark();
            if (line.eat("cooling off", "coolingoff", "colleagues wait", "wartezeit")) {
                return length(line, draft.kind(CoolingOff.KIND), "length", example());
            }
            var role = Kinds.role(line);
            if (role.isPresent() && line.eat("waits", "wait")) {
                draft.kind(CoolingOff.KIND).role(role.get());
                return length(line, draft, "length", example());
            }
            line.back(mark);
            return false;
        }

        @Override
        public boolean goesOn(RuleLine line, Draft draft) {
            if (line.eat("after", "nach")) {
                return after(line, draft);
            }
            var role = Kinds.role(line);
            role.ifPresent(draft::role);
            return role.isPresent();
        }

        private boolean after(RuleLine line, Draft draft) {
            int mark = line.mark();
            line.eat("a", "an", "the", "any", "einem", "einer");
            var role = Kinds.role(line);
            Kinds kinds = role.isPresent() ? Kinds.NONE : Kinds.read(line);
            if (!kinds.purposes().isEmpty()) {
                line.back(mark);
                throw dev.touchbase.domain.Refused.badInput(
                        "A wait follows a contact by a role or a channel, not “" + line.ahead(2) + "”.",
                        "Type it like: no promotion within 5 days after " + line.ahead(1));
            }
            if (role.isEmpty() && !kinds.said()) {
                throw line.stuck(example());
            }
            draft.remove("after-role");
            draft.channels("after-channels", kinds.channels());
            if (role.isEmpty() && line.eat("by", "from", "durch")) {
                role = Kinds.role(line);
            }
            role.ifPresent(found -> draft.put("after-role", found.label()));
            return true;
        }
    }

    /// `plan-window 1 day`; "Colleagues keep 1 day away from a planned contact".
    static final class Planned implements RuleForm {

        @Override
        public String keyword() {
            return PlannedContact.KIND;
        }

        @Override
        public String example() {
            return "plan-window 1 day";
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            return line.eat("plan window", "planned", "planfenster", "colleagues keep")
                    && length(line, draft.kind(PlannedContact.KIND), "near", example());
        }

        @Override
        public boolean goesOn(RuleLine line, Draft draft) {
            return line.eat("away from a planned contact");
        }
    }

    /// `mailings 2 days apart`; "Contacts at least 2 days away from a scheduled mailing".
    static final class Mailings implements RuleForm {

        @Override
        public String keyword() {
            return CampaignOverlap.KIND;
        }

        @Override
        public String example() {
            return "mailings 2 days apart";
        }

        @Override
        public boolean begins(RuleLine line, Draft draft) {
            if (line.eat("mailings", "campaign overlap", "campaigns", "mailing", "kampagnen")) {
                return length(line, draft.kind(CampaignOverlap.KIND), "near", example());
            }
            Head head = Head.read(line);
            if (head.kinds().said() && line.eat("at least", "mindestens")) {
                draft.kind(CampaignOverlap.KIND);
                head.into(draft);
                return length(line, draft, "near", example());
            }
            return false;
        }

        @Override
        public boolean goesOn(RuleLine line, Draft draft) {
            return line.eat("apart", "auseinander", "away from a scheduled mailing");
        }
    }
}
