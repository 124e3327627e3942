package dev.touchbase.domain.insight;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.ContactPolicy;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.rule.CampaignOverlap;
import dev.touchbase.domain.policy.rule.Capacity;
import dev.touchbase.domain.policy.rule.ClaimHeld;
import dev.touchbase.domain.policy.rule.CustomerWish;
import dev.touchbase.domain.policy.rule.PlannedContact;
import dev.touchbase.domain.setting.Firm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Tries rules on what really happened before they hold: each outbound contact of the record is proposed as it was,
/// after what had happened to its customer by then, with the opt-outs, pauses and complaints of that day. Nothing is
/// changed. Claims, plans and scheduled mailings of back then are not on record, so rules see none.
public final class PolicyTrial {

    /// Rests on what the record does not keep: trying it would say that it never speaks.
    private static final Set<String> BLIND =
            Set.of(ClaimHeld.KIND, PlannedContact.KIND, CampaignOverlap.KIND, Capacity.KIND);

    private static final Duration EVER = Duration.ofDays(200L * 366);

    private final WholePast past;

    /// Reads `past`.
    public PolicyTrial(WholePast past) {
        this.past = past;
    }

    /// The moment so long before `now`; months and years by their usual length.
    public static Instant ago(Interval back, Instant now) {
        return now.minusSeconds(Math.round(back.usualDays() * 86_400));
    }

    /// Is told how far it has come.
    public interface Progress {
        /// @param done contacts read so far
        /// @param whole contacts to read in all
        void at(long done, long whole);
    }

    /// How many contacts there are to read for these rules and this stretch.
    public long size(Firm firm, ContactPolicy policy, Instant after, Instant until) {
        return past.count(firm.id(), begin(triable(policy), after), until);
    }

    /// What `policy` would have said of every outbound contact after `after` and not after `until`.
    ///
    /// @throws Refused when none of its rules can be tried
    public TrialReport run(Firm firm, ContactPolicy policy, Instant after, Instant until, Progress progress) {
        List<Rule> rules = triable(policy);
        List<Rule> untried = policy.rules().stream()
                .filter(rule -> BLIND.contains(rule.kind()))
                .toList();
        if (rules.isEmpty()) {
            throw Refused.badInput(
                    untried.isEmpty() ? "There is no rule to try." : cannot(untried),
                    "Switch it on at Note, and look at what it says for a while.");
        }
        Instant begin = begin(rules, after);
        TrialTally tally = new TrialTally();
        TrialWalk walk = new TrialWalk(firm, rules, after, tally, progress, past.count(firm.id(), begin, until));
        past.walk(firm.id(), begin, until, walk);
        walk.end();
        return new TrialReport(
                rules, untried, after, until, walk.contacts(), tally.spoken(), tally.cost(), tally.examples());
    }

    private static String cannot(List<Rule> untried) {
        return "Nobody recorded the claims, plans, mailings and whole days that this rests on, so it can't be tried: "
                + untried.stream().map(Rule::sentence).collect(Collectors.joining("; ")) + ".";
    }

    private static List<Rule> triable(ContactPolicy policy) {
        return policy.rules().stream()
                .filter(rule -> !BLIND.contains(rule.kind()))
                .toList();
    }

    /// Rules look back beyond the stretch that is asked about; what each customer wished may reach back however far.
    private static Instant begin(List<Rule> rules, Instant after) {
        return rules.stream()
                .map(rule -> rule.kind().equals(CustomerWish.KIND) ? EVER : back(rule.need(About.NOTHING)))
                .max(Duration::compareTo)
                .map(back -> after.minus(back).minusSeconds(1))
                .orElse(after);
    }

    /// How far back a rule has to see, at least.
    static Duration back(Need need) {
        return need.newest() > 0 ? EVER : need.back();
    }
}
