package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Counts;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Interruption;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The same purpose, or the same message, twice within some time, on either side. Exactly `length` away is allowed.
///
/// @param same what must not come twice
public record Again(Terms terms, Same same, Duration length) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "again";

    /// What is compared.
    public enum Same {
        PURPOSE,
        MESSAGE
    }

    /// Reads one.
    public static Again read(Terms terms, Parameters parameters) {
        return new Again(
                terms,
                parameters.one("same", Again::same, "purpose or message").orElse(Same.PURPOSE),
                parameters.length("length"));
    }

    private static Optional<Same> same(String typed) {
        return switch (typed) {
            case "purpose" -> Optional.of(Same.PURPOSE);
            case "message" -> Optional.of(Same.MESSAGE);
            default -> Optional.empty();
        };
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(About about) {
        return Need.of(terms.scope().purposes(), length);
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (!terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        List<Engagement> twice = Interruption.around(proposal, history, Counts.INTERRUPTIONS).stream()
                .map(each -> each.parts().getLast())
                .filter(each -> same(each, proposal))
                .filter(each -> Duration.between(each.at(), proposal.at()).abs().compareTo(length) < 0)
                .toList();
        if (twice.isEmpty()) {
            return Optional.empty();
        }
        Instant last = twice.getLast().at();
        return Optional.of(Finding.of(
                this,
                proposal,
                same == Same.PURPOSE ? "same-purpose" : "same-message",
                Map.of(
                        "what",
                        same == Same.PURPOSE
                                ? proposal.purpose().label()
                                : String.valueOf(proposal.matter().message()),
                        "at",
                        last.toString(),
                        "length",
                        length.toString()),
                twice,
                last.plus(length)));
    }

    private boolean same(Engagement each, Proposal proposal) {
        return switch (same) {
            case PURPOSE -> each.purpose() == proposal.purpose();
            case MESSAGE ->
                each.message() != null
                        && proposal.matter().message() != null
                        && each.message()
                                .strip()
                                .equalsIgnoreCase(proposal.matter().message().strip());
        };
    }

    @Override
    public String sentence() {
        String held = RuleWords.proposals(terms.scope());
        String what = same == Same.MESSAGE ? "The same message" : "The same purpose";
        return what + (held.equals("contacts") ? "" : " among " + held) + " not twice within " + Lengths.inWords(length)
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("same", same == Same.PURPOSE ? "purpose" : "message", "length", length.toString());
    }

    @Override
    public Again with(Terms other) {
        return new Again(other, same, length);
    }
}
