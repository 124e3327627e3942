package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.calendar.OpenHours;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Outside the open hours in the customer's zone it is quiet.
public record QuietHours(Terms terms, OpenHours hours) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "quiet-hours";

    /// Reads one.
    public static QuietHours read(Terms terms, Parameters parameters) {
        String hours = parameters.text("hours").orElse(OpenHours.USUAL.toString());
        return new QuietHours(
                terms,
                parameters.read(
                        "hours",
                        hours,
                        "hours such as 07:00–20:00",
                        text -> OpenHours.parse(text).orElseThrow()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        ZonedDateTime there = proposal.at().atZone(history.zone());
        if (hours.isOpen(there.toLocalTime()) || !terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                this,
                proposal,
                "quiet-hours",
                Map.of(
                        "there", there.toLocalTime().withSecond(0).withNano(0).toString(),
                        "zone", history.zone().getId(),
                        "known", Boolean.toString(history.zoneKnown()),
                        "from", hours.from().toString(),
                        "to", hours.to().toString()),
                List.of(),
                hours.nextOpen(there).toInstant()));
    }

    @Override
    public String sentence() {
        return RuleWords.start(RuleWords.proposals(terms.scope())) + " from " + hours.from() + " to " + hours.to()
                + " where the customer is, not outside"
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("hours", hours.from() + "–" + hours.to());
    }

    @Override
    public QuietHours with(Terms other) {
        return new QuietHours(other, hours);
    }
}
