package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// No contact that the customer has opted out of. A reply to the customer's own question or call stays allowed; service
/// is stopped only by an opt-out from all purposes. Nobody may override it, and its scope can't be narrowed.
public record OptOut(Terms terms) implements Rule {

    /// The kind by which this rule is known.
    public static final String KIND = "opt-out";

    /// Reads one.
    public static OptOut read(Terms terms, Parameters parameters) {
        return new OptOut(terms);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (proposal.reply()) {
            return Optional.empty();
        }
        return history.suppressions().stream()
                .filter(each -> each.kind() == Suppression.Kind.OPT_OUT)
                .filter(each -> each.inForce(history.dayOf(proposal.at())))
                .filter(each ->
                        each.forbids(proposal.channel(), proposal.purpose().advertising()))
                .findFirst()
                .map(each -> Finding.of(this, proposal, "opt-out", said(each), List.of(), null));
    }

    private static Map<String, String> said(Suppression optOut) {
        return Map.of(
                "channel", optOut.channel() == null ? "" : optOut.channel().label(),
                "advertising", Boolean.toString(optOut.advertisingOnly()),
                "since", optOut.recordedAt().toString());
    }

    @Override
    public String sentence() {
        return "No contact that the customer has opted out of";
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public OptOut with(Terms other) {
        return new OptOut(other);
    }
}
