package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.calendar.DayOff;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A day off, a public holiday where the customer is, or a closure of the business.
public record NonWorkingDay(Terms terms) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "non-working-day";

    /// Reads one.
    public static NonWorkingDay read(Terms terms, Parameters parameters) {
        return new NonWorkingDay(terms);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (!terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        LocalDate day = history.dayOf(proposal.at());
        return history.calendar().whyNot(day).map(off -> finding(proposal, history, day, off));
    }

    private Finding finding(Proposal proposal, History history, LocalDate day, DayOff off) {
        return Finding.of(
                this,
                proposal,
                "non-working-day",
                Map.of("day", day.toString(), "off", off.inWords()),
                List.of(),
                history.calendar().after(day).map(history::begin).orElse(null));
    }

    @Override
    public String sentence() {
        return "No " + RuleWords.proposals(terms.scope())
                + " on weekends, public holidays where the customer is, and days on which the business is closed"
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public NonWorkingDay with(Terms other) {
        return new NonWorkingDay(other);
    }
}
