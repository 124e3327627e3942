package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Severity;
import dev.touchbase.domain.policy.rule.ChannelAdvice;
import dev.touchbase.domain.policy.rule.ClaimHeld;
import dev.touchbase.domain.policy.rule.ComplaintHold;
import dev.touchbase.domain.policy.rule.CustomerWish;
import dev.touchbase.domain.policy.rule.NonWorkingDay;
import dev.touchbase.domain.policy.rule.NotYours;
import dev.touchbase.domain.policy.rule.OptOut;
import dev.touchbase.domain.policy.rule.Pause;
import java.util.List;

/// A kind that has no numbers of its own: it is called by its name, or by its whole sentence.
///
/// @param before how its sentence begins; what follows it there is the kinds of contacts, where it names them
/// @param behind how its sentence goes on behind these, "" where it names none
record FixedForm(String keyword, Severity severity, String before, String behind) implements RuleForm {

    private static final Severity STOP = Severity.of(Level.STOP);
    private static final Severity NOTE = Severity.of(Level.NOTE);

    static final List<FixedForm> ALL = List.of(
            new FixedForm(OptOut.KIND, STOP, "no contact that the customer has opted out of", ""),
            new FixedForm(Pause.KIND, STOP, "no contact while the customer is paused", ""),
            new FixedForm(ComplaintHold.KIND, STOP, "no", "while a complaint is open"),
            new FixedForm(
                    NonWorkingDay.KIND,
                    new Severity(Level.NOTE, Level.STOP),
                    "no",
                    "on weekends, public holidays where the customer is, and days on which the business is closed"),
            new FixedForm(
                    ClaimHeld.KIND,
                    Severity.of(Level.HEADS_UP),
                    "nobody contacts a customer whom a colleague has claimed",
                    ""),
            new FixedForm(
                    CustomerWish.KIND, Severity.of(Level.HEADS_UP), "no more often than the customer asked for", ""),
            new FixedForm(NotYours.KIND, NOTE, "whoever looks after a customer contacts them", ""),
            new FixedForm(
                    ChannelAdvice.KIND,
                    NOTE,
                    "the channel that the customer prefers, else the one that suits the matter",
                    ""));

    @Override
    public String example() {
        return keyword + " as note";
    }

    @Override
    public Severity severity(Draft draft) {
        return severity;
    }

    @Override
    public boolean begins(RuleLine line, Draft draft) {
        if (line.eat(keyword.replace('-', ' '))) {
            draft.kind(keyword);
            if (keyword.equals(ComplaintHold.KIND) && !draft.changes()) {
                draft.put("purposes", "advertising");
            }
            return true;
        }
        if (!line.eat(plain(before))) {
            return false;
        }
        if (behind.isEmpty()) {
            draft.kind(keyword);
            return true;
        }
        Head head = Head.read(line);
        if (!head.kinds().said() || !line.eat(plain(behind))) {
            return false;
        }
        draft.kind(keyword);
        head.into(draft);
        return true;
    }

    private static String plain(String words) {
        return words.replace(",", "");
    }
}
