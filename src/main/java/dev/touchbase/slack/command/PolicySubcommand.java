package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PolicyView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;
import java.util.Optional;

/// `/contact policy`: the rules in force, in sentences. What goes on from there is a [PolicyPart] each.
public final class PolicySubcommand implements Subcommand {

    private final PolicyBook policy;
    private final List<PolicyPart> parts;

    /// Shows `policy`, and hands on to these parts.
    public PolicySubcommand(PolicyBook policy, List<PolicyPart> parts) {
        this.policy = policy;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Spec spec() {
        return new Spec(
                "policy",
                List.of("policies", "rule", "rules", "regeln"),
                "[PART …]",
                "Show and change the rules of contact",
                parts.stream().map(PolicyPart::examples).flatMap(List::stream).toList(),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        if (invocation.isBare()) {
            return page(invocation, 0);
        }
        PolicyPart part = part(invocation.said().tokens().getFirst().text());
        policy.require(invocation.actor(), part.act());
        Typed rest = invocation.said().without(1);
        Invocation behind = new Invocation(
                invocation.actor(), invocation.speaker(), rest, invocation.pending(), invocation.settled());
        return part.run(behind, rest.raw().strip());
    }

    /// The rules from the one at `from` on.
    public Reply.Answer page(Invocation invocation, int from) {
        return PolicyView.list(
                policy.everything(invocation.actor()),
                from,
                new Viewer(invocation.actor(), invocation.speaker(), policy.firm(invocation.actor())));
    }

    private PolicyPart part(String typed) {
        String word = Plainly.word(typed).replace(" ", "-");
        return called(word)
                .orElseThrow(() -> Refused.badInput(
                        "There is no policy “" + typed + "”.",
                        Nearest.to(word, words())
                                .map(near -> "Did you mean policy " + near + "?")
                                .orElse("Type policy to see the rules in force.")));
    }

    private Optional<PolicyPart> called(String word) {
        return parts.stream().filter(part -> part.words().contains(word)).findFirst();
    }

    private List<String> words() {
        return parts.stream().map(PolicyPart::words).flatMap(List::stream).toList();
    }
}
