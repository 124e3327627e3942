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
import dev.touchbase.domain.touchpoint.Outcome;
import dev.touchbase.domain.touchpoint.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Never a contact of one kind within some time after one of another kind, in whichever direction that was, on
/// whichever
/// side of the moment it is planned. Exactly `length` later is allowed again.
///
/// @param after the purposes after which it speaks; a contact that ended in a complaint is one of the purpose complaint
public record NeverAfter(Terms terms, Set<Purpose> after, Duration length) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "never-after";

    public NeverAfter {
        if (after.isEmpty()) {
            throw new IllegalArgumentException(
                    "A rule of the kind never-after needs the purposes after which it speaks.");
        }
        after = Set.copyOf(after);
    }

    /// Reads one.
    public static NeverAfter read(Terms terms, Parameters parameters) {
        return new NeverAfter(terms, RuleWords.purposes(parameters, "after"), parameters.length("length"));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(About about) {
        return after.contains(Purpose.COMPLAINT) ? Need.within(length) : Need.of(after, length);
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (terms.scope().holds(proposal, history)) {
            Optional<Finding> forbidden = forbidden(proposal, history);
            if (forbidden.isPresent()) {
                return forbidden;
            }
        }
        return after.contains(proposal.purpose()) && !proposal.exempt() ? spoils(proposal, history) : Optional.empty();
    }

    private Optional<Finding> forbidden(Proposal proposal, History history) {
        Instant since = proposal.at().minus(length);
        List<Engagement> before = new ArrayList<>();
        for (List<Engagement> some : List.of(history.past(), history.coming())) {
            for (Engagement each : some) {
                if (is(each) && each.at().isAfter(since) && !each.at().isAfter(proposal.at())) {
                    before.add(each);
                }
            }
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Instant last =
                before.stream().map(Engagement::at).max(Instant::compareTo).orElseThrow();
        return Optional.of(Finding.of(this, proposal, "never-after", said(proposal, last), before, last.plus(length)));
    }

    /// The other way round: what is planned for later would come too soon after this.
    private Optional<Finding> spoils(Proposal proposal, History history) {
        Instant until = proposal.at().plus(length);
        return history.coming().stream()
                .filter(each -> each.purpose() != null && !each.fulfilledBy(proposal))
                .filter(each -> terms.scope().holds(asProposal(each, proposal), history))
                .filter(each -> each.at().isAfter(proposal.at()) && each.at().isBefore(until))
                .max(java.util.Comparator.comparing(Engagement::at))
                .map(each -> Finding.of(
                        this,
                        proposal,
                        "never-before",
                        Map.of(
                                "what", Objects.requireNonNull(each.purpose()).label(),
                                "at", each.at().toString(),
                                "length", length.toString()),
                        List.of(each),
                        each.at()));
    }

    private static Proposal asProposal(Engagement each, Proposal like) {
        return new Proposal(
                like.customer(),
                Objects.requireNonNull(each.channel()),
                Objects.requireNonNull(each.purpose()),
                each.reply(),
                each.staff().isEmpty() ? null : each.staff().getFirst(),
                each.at());
    }

    private boolean is(Engagement each) {
        return each.purpose() != null && after.contains(each.purpose())
                || each.outcome() == Outcome.COMPLAINT && after.contains(Purpose.COMPLAINT);
    }

    private Map<String, String> said(Proposal proposal, Instant last) {
        return Map.of(
                "what", proposal.purpose().label(),
                "after", RuleWords.purposes(after),
                "at", last.toString(),
                "length", length.toString());
    }

    @Override
    public String sentence() {
        return "No " + RuleWords.proposals(terms.scope()) + " within " + Lengths.inWords(length) + " after "
                + RuleWords.purposes(after) + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("after", RuleWords.labels(after), "length", length.toString());
    }

    @Override
    public NeverAfter with(Terms other) {
        return new NeverAfter(other, after, length);
    }
}
