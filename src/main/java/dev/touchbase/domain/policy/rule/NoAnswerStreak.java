package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.touchpoint.Direction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The customer was tried so many times in a row by this channel in vain: try another. Any other contact ends the row.
public record NoAnswerStreak(Terms terms, int tries) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "no-answer-streak";

    private static final int LARGEST = 100;

    /// Reads one.
    public static NoAnswerStreak read(Terms terms, Parameters parameters) {
        return new NoAnswerStreak(terms, parameters.number("tries", 1, LARGEST));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(About about) {
        return Need.newest(tries, Set.of(), Set.of());
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (!terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        List<Engagement> row = new ArrayList<>();
        List<Engagement> past = history.past();
        for (int i = past.size() - 1; i >= 0 && row.size() < tries; i--) {
            Engagement each = past.get(i);
            if (each.at().isAfter(proposal.at())) {
                continue;
            }
            boolean vain = each.direction() == Direction.OUTBOUND
                    && each.outcome() != null
                    && each.outcome().onlyTried()
                    && each.channel() == proposal.channel();
            if (!vain) {
                return Optional.empty();
            }
            row.addFirst(each);
        }
        if (row.size() < tries) {
            return Optional.empty();
        }
        Set<Channel> others = new HashSet<>(history.about().reachable());
        others.remove(proposal.channel());
        return Optional.of(Finding.of(
                this,
                proposal,
                "no-answer-streak",
                Map.of(
                        "tries", Integer.toString(tries),
                        "channel", proposal.channel().label(),
                        "others", RuleWords.labels(others)),
                row,
                null));
    }

    @Override
    public String sentence() {
        return "After " + (tries == 1 ? "one try" : tries + " tries") + " in vain, another channel"
                + RuleWords.only(terms.scope()) + RuleWords.withWhom(terms.scope());
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("tries", Integer.toString(tries));
    }

    @Override
    public NoAnswerStreak with(Terms other) {
        return new NoAnswerStreak(other, tries);
    }
}
