package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.policy.PolicyRule;
import dev.touchbase.domain.policy.sentence.RuleSentence;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PolicyView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `/contact policy`: the rules in force, in sentences; `policy cap-2`: one of them. A rule typed behind it is added.
/// What else goes on from there is a [PolicyPart] each.
public final class PolicySubcommand implements Subcommand {

    private final PolicyBook policy;
    private final PolicyAdd add;
    private final List<PolicyPart> parts;

    /// Shows `policy`, adds with `add`, and hands on to these parts.
    public PolicySubcommand(PolicyBook policy, PolicyAdd add, List<PolicyPart> parts) {
        this.policy = policy;
        this.add = add;
        this.parts = Stream.concat(Stream.of(add), parts.stream()).toList();
    }

    @Override
    public Spec spec() {
        return new Spec(
                "policy",
                List.of("policies", "rule", "rules", "regeln"),
                "[RULE | "
                        + String.join(
                                " | ",
                                parts.stream().skip(1).map(PolicyPart::usage).toList()) + "]",
                "Show and change the rules of contact",
                Stream.concat(
                                Stream.of("policy"),
                                parts.stream().map(PolicyPart::examples).flatMap(List::stream))
                        .toList(),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        List<Typed.Token> tokens = invocation.said().tokens();
        if (tokens.isEmpty()) {
            return page(invocation, 0);
        }
        String first = tokens.getFirst().text();
        Optional<PolicyPart> part = called(first);
        if (part.isPresent()) {
            return run(part.get(), invocation, 1);
        }
        Optional<PolicyRule> rule = tokens.size() == 1 ? ruleCalled(invocation, first) : Optional.empty();
        if (rule.isPresent()) {
            return PolicyView.one(rule.get(), viewer(invocation), policy.names(invocation.actor()));
        }
        if (RuleSentence.begins(invocation.said().raw(), invocation.speaker())) {
            return run(add, invocation, 0);
        }
        throw unknown(first);
    }

    /// The rules from the one at `from` on.
    public Reply.Answer page(Invocation invocation, int from) {
        return PolicyView.list(
                policy.everything(invocation.actor()), from, viewer(invocation), policy.names(invocation.actor()));
    }

    private Reply run(PolicyPart part, Invocation invocation, int from) {
        policy.require(invocation.actor(), part.act());
        Typed rest = invocation.said().without(from);
        Invocation behind = new Invocation(
                invocation.actor(), invocation.speaker(), rest, invocation.pending(), invocation.settled());
        return part.run(behind, rest.raw().strip());
    }

    private Viewer viewer(Invocation invocation) {
        return new Viewer(invocation.actor(), invocation.speaker(), policy.firm(invocation.actor()));
    }

    private Optional<PolicyRule> ruleCalled(Invocation invocation, String name) {
        return policy.everything(invocation.actor()).stream()
                .filter(rule -> rule.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Optional<PolicyPart> called(String typed) {
        String word = Plainly.word(typed);
        return parts.stream().filter(part -> part.words().contains(word)).findFirst();
    }

    private Refused unknown(String typed) {
        List<String> words =
                parts.stream().map(PolicyPart::words).flatMap(List::stream).toList();
        return Refused.badInput(
                "There is no policy “" + typed + "”.",
                Nearest.to(Plainly.word(typed), words)
                        .map(near -> "Did you mean policy " + near + "?")
                        .orElse(
                                "Type a rule like: policy cap 2 per 7 days email. Type policy to see the rules in force."));
    }
}
