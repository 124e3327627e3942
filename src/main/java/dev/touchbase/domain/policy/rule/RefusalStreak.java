package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.touchpoint.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The customer has declined so many times in a row: leave them alone for a while. Contacts that nobody answered
/// neither
/// lengthen nor end the row. Exactly `length` after the last refusal is allowed again.
public record RefusalStreak(Terms terms, int refusals, Duration length) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "refusal-streak";

    private static final int LARGEST = 100;
    private static final Set<Outcome> ANSWERED = Set.copyOf(EnumSet.of(
            Outcome.DECLINED,
            Outcome.REACHED,
            Outcome.REPLIED,
            Outcome.MEETING_BOOKED,
            Outcome.SOLD,
            Outcome.RESOLVED));

    /// Reads one.
    public static RefusalStreak read(Terms terms, Parameters parameters) {
        return new RefusalStreak(terms, parameters.number("refusals", 1, LARGEST), parameters.length("length"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(About about) {
        return Need.newest(refusals, Set.of(), ANSWERED);
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (!terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        List<Engagement> row = new ArrayList<>();
        List<Engagement> past = history.past();
        for (int i = past.size() - 1; i >= 0 && row.size() < refusals; i--) {
            Engagement each = past.get(i);
            if (each.at().isAfter(proposal.at()) || each.outcome() == null || !ANSWERED.contains(each.outcome())) {
                continue;
            }
            if (each.outcome() != Outcome.DECLINED) {
                return Optional.empty();
            }
            row.addFirst(each);
        }
        if (row.size() < refusals) {
            return Optional.empty();
        }
        Instant clear = row.getLast().at().plus(length);
        return proposal.at().isBefore(clear)
                ? Optional.of(Finding.of(
                        this,
                        proposal,
                        "refusal-streak",
                        Map.of(
                                "refusals", Integer.toString(refusals),
                                "at", row.getLast().at().toString(),
                                "length", length.toString()),
                        row,
                        clear))
                : Optional.empty();
    }

    @Override
    public String sentence() {
        String times = refusals == 1 ? "a refusal" : refusals + " refusals in a row";
        return "No " + RuleWords.proposals(terms.scope()) + " for " + Lengths.inWords(length) + " after " + times
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("refusals", Integer.toString(refusals), "length", length.toString());
    }

    @Override
    public RefusalStreak with(Terms other) {
        return new RefusalStreak(other, refusals, length);
    }
}
