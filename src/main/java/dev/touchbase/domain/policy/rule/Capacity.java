package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.policy.Workday;
import dev.touchbase.domain.staff.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How many contacts one member of staff makes on a day of their own, done and planned, with all customers together.
public record Capacity(Terms terms, int most) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "capacity";

    /// Reads one.
    public static Capacity read(Terms terms, Parameters parameters) {
        return new Capacity(terms, parameters.number("most", 0, Cap.LARGEST));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(About about) {
        return Need.within(java.time.Duration.ofDays(2));
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        StaffId by = proposal.by();
        Workday workday = by == null ? null : history.about().days().get(by);
        if (workday == null || !terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        LocalDate day = proposal.at().atZone(workday.zone()).toLocalDate();
        int done = workday.on(day)
                + here(history.past(), proposal, workday, day)
                + here(history.coming(), proposal, workday, day);
        return done + 1 > most
                ? Optional.of(Finding.of(
                        this,
                        proposal,
                        "capacity",
                        Map.of(
                                "staff", RuleWords.ids(List.of(by)),
                                "most", Integer.toString(most),
                                "day", day.toString()),
                        List.of(),
                        most == 0
                                ? null
                                : day.plusDays(1).atStartOfDay(workday.zone()).toInstant()))
                : Optional.empty();
    }

    private static int here(List<Engagement> contacts, Proposal proposal, Workday workday, LocalDate day) {
        int count = 0;
        for (Engagement each : contacts) {
            if (each.kind() != Engagement.Kind.CLAIMED
                    && each.outbound()
                    && each.staff().contains(proposal.by())
                    && !each.fulfilledBy(proposal)
                    && each.at().atZone(workday.zone()).toLocalDate().equals(day)) {
                count++;
            }
        }
        return count;
    }

    @Override
    public String sentence() {
        return "At most " + most + " " + RuleWords.plural("contacts", most) + " a day for one person"
                + RuleWords.only(terms.scope()) + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("most", Integer.toString(most));
    }

    @Override
    public Capacity with(Terms other) {
        return new Capacity(other, most);
    }
}
