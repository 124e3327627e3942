package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Another mailing is set to reach the customer near the moment, on either side. Exactly `near` away is allowed.
public record CampaignOverlap(Terms terms, Duration near) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "campaign-overlap";

    /// Reads one.
    public static CampaignOverlap read(Terms terms, Parameters parameters) {
        return new CampaignOverlap(terms, parameters.length("near"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (history.coming().isEmpty() || !terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        return history.coming().stream()
                .filter(each -> each.kind() == Engagement.Kind.SCHEDULED)
                .filter(each -> each.message() == null
                        || !each.message().equals(proposal.matter().message()))
                .filter(each -> Duration.between(each.at(), proposal.at()).abs().compareTo(near) < 0)
                .max(Comparator.comparing(Engagement::at))
                .map(send -> Finding.of(
                        this,
                        proposal,
                        "campaign-overlap",
                        Map.of(
                                "message", String.valueOf(send.message()),
                                "at", send.at().toString()),
                        List.of(send),
                        send.at().plus(near)));
    }

    @Override
    public String sentence() {
        return RuleWords.start(RuleWords.proposals(terms.scope())) + " at least " + Lengths.inWords(near)
                + " away from a scheduled mailing" + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("near", near.toString());
    }

    @Override
    public CampaignOverlap with(Terms other) {
        return new CampaignOverlap(other, near);
    }
}
