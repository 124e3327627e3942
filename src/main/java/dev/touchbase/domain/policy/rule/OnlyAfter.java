package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Lengths;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A contact of one kind only after one of another kind, in whichever direction that was.
///
/// @param after the purposes of which one has to come first
/// @param within how long before at most, half open: exactly that old no longer counts; null: ever
public record OnlyAfter(
        Terms terms, Set<Purpose> after, @Nullable Duration within) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "only-after";

    public OnlyAfter {
        if (after.isEmpty()) {
            throw new IllegalArgumentException("A rule of the kind only-after needs the purposes that come first.");
        }
        after = Set.copyOf(after);
    }

    /// Reads one.
    public static OnlyAfter read(Terms terms, Parameters parameters) {
        boolean limited = parameters.text("within").isPresent();
        return new OnlyAfter(
                terms, RuleWords.purposes(parameters, "after"), limited ? parameters.length("within") : null);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(About about) {
        return Need.newest(1, after, Set.of());
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (!terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        Instant next = null;
        for (List<Engagement> some : List.of(history.past(), history.coming())) {
            for (Engagement each : some) {
                if (each.purpose() == null || !after.contains(each.purpose())) {
                    continue;
                }
                if (opens(each, proposal.at())) {
                    return Optional.empty();
                }
                if (each.at().isAfter(proposal.at())
                        && (next == null || each.at().isBefore(next))) {
                    next = each.at();
                }
            }
        }
        Map<String, String> said = new HashMap<>();
        said.put("what", proposal.purpose().label());
        said.put("after", RuleWords.purposes(after));
        said.put("within", within == null ? "" : within.toString());
        return Optional.of(Finding.of(this, proposal, "only-after", said, List.of(), next));
    }

    private boolean opens(Engagement each, Instant moment) {
        return !each.at().isAfter(moment) && (within == null || each.at().isAfter(moment.minus(within)));
    }

    @Override
    public String sentence() {
        return RuleWords.start(RuleWords.proposals(terms.scope())) + " only after " + RuleWords.purposes(after)
                + (within == null ? "" : " within " + Lengths.inWords(within))
                + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> all = new HashMap<>();
        all.put("after", RuleWords.labels(after));
        RuleWords.put(all, "within", within == null ? "" : within.toString());
        return all;
    }

    @Override
    public OnlyAfter with(Terms other) {
        return new OnlyAfter(other, after, within);
    }
}
