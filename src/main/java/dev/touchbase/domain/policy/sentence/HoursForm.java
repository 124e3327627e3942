package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.calendar.OpenHours;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Severity;
import dev.touchbase.domain.policy.rule.QuietHours;

/// `quiet-hours 8-18`; "Contacts from 07:00 to 20:00 where the customer is, not outside".
final class HoursForm implements RuleForm {

    private static final int MOST_WORDS = 5;

    @Override
    public String keyword() {
        return QuietHours.KIND;
    }

    @Override
    public String example() {
        return "quiet-hours 8-18";
    }

    @Override
    public Severity severity(Draft draft) {
        return new Severity(Level.NOTE, Level.STOP);
    }

    @Override
    public boolean begins(RuleLine line, Draft draft) {
        if (line.eat("quiet hours", "hours", "ruhezeiten", "stunden")) {
            draft.kind(QuietHours.KIND);
            if (!hours(line, draft) && !draft.has("hours")) {
                throw line.stuck(example());
            }
            return true;
        }
        int mark = line.mark();
        Head head = Head.read(line);
        if (!head.kinds().said() || !line.eat("from")) {
            return false;
        }
        Draft probe = Draft.fresh();
        if (!hours(line, probe)) {
            line.back(mark);
            return false;
        }
        draft.kind(QuietHours.KIND).put("hours", probe.get("hours"));
        head.into(draft);
        return true;
    }

    private static boolean hours(RuleLine line, Draft draft) {
        for (int count = Math.min(MOST_WORDS, line.left()); count > 0; count--) {
            var hours = OpenHours.parse(line.ahead(count).replaceFirst("(?<![,;.])[,;.]+$", ""));
            if (hours.isPresent()) {
                draft.put("hours", hours.get().from() + "–" + hours.get().to());
                line.skip(count);
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean goesOn(RuleLine line, Draft draft) {
        return line.eat("where the customer is", "not outside");
    }
}
