package dev.touchbase.domain.policy.rule;

import dev.touchbase.domain.customer.PersonId;
import dev.touchbase.domain.policy.About;
import dev.touchbase.domain.policy.Counts;
import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.policy.Finding;
import dev.touchbase.domain.policy.History;
import dev.touchbase.domain.policy.Interruption;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Need;
import dev.touchbase.domain.policy.Parameters;
import dev.touchbase.domain.policy.Proposal;
import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.Scope;
import dev.touchbase.domain.policy.Terms;
import dev.touchbase.domain.policy.Window;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// At most `most` contacts in the window, whoever makes them. The act itself counts, so a cap of 2 speaks to the third,
/// and 0 means never. A rolling window speaks if any window that contains the act would hold too many. What is planned
/// with a smaller weight than the proposal's yields its place, and the rule only says so.
///
/// @param counts which contacts count towards it
/// @param each true when each person at a customer has places of their own; else all people of a customer share
public record Cap(Terms terms, int most, Window window, Counts counts, boolean each) implements Rule {

    /// What kind of rule it is.
    public static final String KIND = "cap";

    /// The largest number that a cap may have.
    public static final int LARGEST = 1_000;

    /// Reads one; without `counts-…` it counts what it holds.
    public static Cap read(Terms terms, Parameters parameters) {
        return new Cap(
                terms,
                parameters.number("most", 0, LARGEST),
                RuleWords.window(parameters),
                RuleWords.counts(parameters, terms.scope()),
                parameters.text("each").filter("person"::equals).isPresent());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Need need(About about) {
        return Need.of(counts.purposes(), window.longest());
    }

    @Override
    public Optional<Finding> check(Proposal proposal, History history) {
        if (!terms.scope().holds(proposal, history)) {
            return Optional.empty();
        }
        List<Interruption> around = Interruption.around(proposal, history, counts);
        if (!each) {
            return speak(proposal, history, around);
        }
        return people(proposal, around).stream()
                .map(person -> speak(
                        proposal,
                        history,
                        around.stream().filter(one -> with(one, person)).toList()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Whom the proposal may be with: the one named, else each of whom something counts. Nobody named bypasses nothing.
    private static List<Optional<PersonId>> people(Proposal proposal, List<Interruption> around) {
        if (proposal.person() != null) {
            return List.of(Optional.of(proposal.person()));
        }
        List<Optional<PersonId>> all = around.stream()
                .map(one -> Optional.ofNullable(one.parts().getLast().person()))
                .distinct()
                .toList();
        return all.isEmpty() ? List.of(Optional.empty()) : all;
    }

    /// Whom an interruption was with: the one with whom its last contact was. Earlier tries may lie outside the window.
    private static boolean with(Interruption one, Optional<PersonId> person) {
        PersonId reached = one.parts().getLast().person();
        return reached == null || person.filter(reached::equals).isPresent();
    }

    private Optional<Finding> speak(Proposal proposal, History history, List<Interruption> around) {
        CapCount all = new CapCount(around, window, most, history.zone());
        if (!all.exceeded(proposal.at())) {
            return Optional.empty();
        }
        // Only what has not happened yet can yield its place.
        List<Interruption> firm = history.coming().isEmpty()
                ? around
                : around.stream().filter(one -> !yields(one, proposal)).toList();
        if (firm.size() < around.size() && !new CapCount(firm, window, most, history.zone()).exceeded(proposal.at())) {
            List<Engagement> yielding = all.filling(proposal.at()).stream()
                    .filter(one -> yields(one, proposal))
                    .flatMap(one -> one.parts().stream())
                    .toList();
            return Optional.of(Finding.of(this, proposal, "cap-yields", said(), yielding, null)
                    .at(Level.NOTE));
        }
        CapCount held = new CapCount(firm, window, most, history.zone());
        List<Engagement> filledBy = all.filling(proposal.at()).stream()
                .flatMap(one -> one.parts().stream())
                .toList();
        Instant clear = held.clearFrom(proposal.at());
        return Optional.of(Finding.of(this, proposal, "cap", said(), filledBy, clear));
    }

    private static boolean yields(Interruption one, Proposal proposal) {
        return one.parts().stream()
                .allMatch(part -> part.toCome()
                        && part.kind() != Engagement.Kind.CLAIMED
                        && part.weight() < proposal.matter().weight());
    }

    private Map<String, String> said() {
        return Map.of(
                "most",
                Integer.toString(most),
                "window",
                window.inWords(),
                "what",
                counts.purposes().isEmpty() && counts.channels().isEmpty() && counts.line() == null
                        ? ""
                        : RuleWords.counted(counts),
                "each",
                each ? "person" : "");
    }

    @Override
    public String sentence() {
        Scope scope = terms.scope();
        Counts interruptions = new Counts(counts.channels(), counts.purposes(), false, counts.line());
        String before = interruptions.equals(Counts.like(scope))
                ? ""
                : " before " + RuleWords.contacts(scope.channels(), scope.purposes()) + RuleWords.about(scope.line());
        return (most == 0
                        ? "No " + what("")
                        : "At most " + most + " " + what(" contacts") + " within " + window.inWords())
                + (counts.service() ? ", service and replies counted" : "")
                + before
                + RuleWords.withWhom(scope)
                + (each ? ", for each person" : "")
                + RuleWords.spared(scope);
    }

    private String what(String purposes) {
        boolean named = counts.channels().isEmpty() && !counts.purposes().isEmpty();
        String kind = RuleWords.contacts(counts.channels(), counts.purposes()) + (named ? purposes : "");
        return RuleWords.plural(kind, most) + RuleWords.about(counts.line());
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> all = new HashMap<>();
        all.put("most", Integer.toString(most));
        RuleWords.putWindow(all, window);
        RuleWords.putCounts(all, counts, terms.scope());
        if (each) {
            all.put("each", "person");
        }
        return all;
    }

    @Override
    public Cap with(Terms other) {
        boolean like = counts.equals(Counts.like(terms.scope()));
        return new Cap(other, most, window, like ? Counts.like(other.scope()) : counts, each);
    }
}
