package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.calendar.DayOff;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// On a day off, a public holiday where the customer is, or a closure of the business: a Note, for advertising a Stop.
public record NonWorkingDay(int version) implements Rule {

    @Override
    public String key() {
        return "non-working-day";
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (proposal.exempt()) {
            return Optional.empty();
        }
        LocalDate day = history.dayOf(proposal.at());
        return history.calendar().whyNot(day).map(off -> finding(proposal, history, day, off));
    }

    private Finding finding(Proposal proposal, History history, LocalDate day, DayOff off) {
        return new Finding(
                key(),
                version,
                proposal.purpose().advertising() ? Level.STOP : Level.NOTE,
                "non-working-day",
                Map.of("day", day.toString(), "off", off.inWords()),
                List.of(),
                history.calendar()
                        .after(day)
                        .map(next -> next.atStartOfDay(history.zone()).toInstant())
                        .orElse(null));
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }
}
