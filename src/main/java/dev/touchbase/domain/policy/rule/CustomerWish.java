package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.calendar.Interval;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Counts;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Interruption;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The customer asked how often they want to hear from the business: no second contact within that interval, counted
/// in their own dates. A contact on the day on which the interval has passed is welcome at any time of that day.
public record CustomerWish(Terms terms) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "customer-wish";

    private static final int SLACK_DAYS = 4;

    /// Reads one.
    public static CustomerWish read(Terms terms, Parameters parameters) {
        return new CustomerWish(terms);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(About about) {
        Interval wish = about.wish();
        return wish == null
                ? Need.NOTHING
                : Need.within(Duration.ofDays((long) Math.ceil(wish.usualDays()) + SLACK_DAYS));
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        Interval wish = history.about().wish();
        if (wish == null || !wish.isDateBased() || !terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        LocalDate day = history.dayOf(proposal.at());
        List<Interruption> tooNear = Interruption.around(proposal, history, Counts.INTERRUPTIONS).stream()
                .filter(each -> within(history.dayOf(each.at()), day, wish))
                .toList();
        if (tooNear.isEmpty()) {
            return Optional.empty();
        }
        Interruption last = tooNear.getLast();
        return Optional.of(Finding.of(
                this,
                proposal,
                "customer-wish",
                Map.of("every", wish.toString(), "at", last.at().toString()),
                tooNear.stream().flatMap(each -> each.parts().stream()).toList(),
                history.begin(wish.addTo(history.dayOf(last.at())))));
    }

    private static boolean within(LocalDate contact, LocalDate day, Interval wish) {
        return contact.isAfter(day) ? contact.isBefore(wish.addTo(day)) : day.isBefore(wish.addTo(contact));
    }

    @Override
    public String sentence() {
        return "No more often than the customer asked for" + RuleWords.only(terms.scope())
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public CustomerWish with(Terms other) {
        return new CustomerWish(other);
    }
}
