package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Nature;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.SmsLength;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.touchpoint.Purpose;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which channel suits: the one the customer prefers before all; else the phone for what is sensitive or urgent, email
/// for detail, SMS for what is short and bound to a time, a visit for what is complex. A complaint is sensitive unless
/// said otherwise. A text that takes more than one SMS is warned of.
public record ChannelAdvice(Terms terms) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "channel-advice";

    /// Reads one.
    public static ChannelAdvice read(Terms terms, Parameters parameters) {
        return new ChannelAdvice(terms);
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
        Channel preferred = history.about().preferred();
        if (preferred != null && preferred != proposal.channel()) {
            return advice(proposal, "prefers", Map.of("preferred", preferred.label()));
        }
        Nature nature = nature(proposal);
        if (preferred == null && nature != null && !nature.suits(proposal.channel())) {
            return advice(
                    proposal,
                    "suits",
                    Map.of("nature", nature.label(), "better", nature.best().label()));
        }
        return tooLong(proposal);
    }

    private Optional<Finding> tooLong(Proposal proposal) {
        String text = proposal.matter().text();
        int parts = proposal.channel() == Channel.SMS && text != null ? SmsLength.parts(text) : 0;
        return parts > 1
                ? advice(
                        proposal,
                        "sms-length",
                        Map.of(
                                "parts", Integer.toString(parts),
                                "length", Integer.toString(text.length())))
                : Optional.empty();
    }

    private Optional<Finding> advice(Proposal proposal, String message, Map<String, String> said) {
        return Optional.of(Finding.of(this, proposal, message, said, List.of(), null));
    }

    private static @org.jspecify.annotations.Nullable Nature nature(Proposal proposal) {
        Nature said = proposal.matter().nature();
        return said == null && proposal.purpose() == Purpose.COMPLAINT ? Nature.SENSITIVE : said;
    }

    @Override
    public String sentence() {
        return "The channel that the customer prefers, else the one that suits the matter"
                + RuleWords.only(terms.scope()) + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public ChannelAdvice with(Terms other) {
        return new ChannelAdvice(other);
    }
}
