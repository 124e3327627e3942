package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A kind of contact that the business no longer makes.
///
/// @param since the first day without it, where the customer is; null: from now on
/// @param instead what to do instead, in the firm's words, or null
public record Retired(
        Terms terms, @Nullable LocalDate since, @Nullable String instead) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "retired";

    /// Reads one.
    public static Retired read(Terms terms, Parameters parameters) {
        if (terms.scope().equals(dev.touchbase.domain.policy.Scope.ALL)) {
            throw new IllegalArgumentException(
                    "A rule of the kind retired needs to say what is retired: a channel, a purpose or a line.");
        }
        return new Retired(
                terms,
                parameters
                        .text("since")
                        .map(text -> parameters.read("since", text, "a date such as 2026-12-01", LocalDate::parse))
                        .orElse(null),
                parameters.text("instead").orElse(null));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (!terms.scope().holds(proposal, history)
                || since != null && history.dayOf(proposal.at()).isBefore(since)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                this,
                proposal,
                "retired",
                Map.of("what", RuleWords.proposals(terms.scope()), "instead", instead == null ? "" : instead),
                List.of(),
                null));
    }

    @Override
    public String sentence() {
        return "No " + RuleWords.proposals(terms.scope()) + " any more" + RuleWords.withWhom(terms.scope())
                + (since == null ? "" : " from " + since)
                + (instead == null ? "" : "; instead: " + instead);
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> all = new HashMap<>();
        RuleWords.put(all, "since", since == null ? "" : since.toString());
        RuleWords.put(all, "instead", instead == null ? "" : instead);
        return all;
    }

    @Override
    public Retired with(Terms other) {
        return new Retired(other, since, instead);
    }
}
