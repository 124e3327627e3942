package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.policy.sentence.RuleSentence;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PolicyChangedView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;

/// `policy change cap-2 3 per week email because …`: only what is typed changes.
public final class PolicyEdit implements PolicyPart {

    private final PolicyBook policy;
    private final PolicyLines lines;

    /// Changes in `policy`.
    public PolicyEdit(PolicyBook policy, PolicyLines lines) {
        this.policy = policy;
        this.lines = lines;
    }

    @Override
    public List<String> words() {
        return List.of("change", "edit", "set", "aendern", "andern");
    }

    @Override
    public String usage() {
        return "change NAME what is new [because …]";
    }

    @Override
    public String summary() {
        return "Change a rule; what isn't typed stays";
    }

    @Override
    public List<String> examples() {
        return List.of("policy change cap 4 per week", "policy change advertising-cap as stop because it is too much");
    }

    @Override
    public Act act() {
        return Act.CHANGE_POLICY;
    }

    @Override
    public Reply run(Invocation invocation, String rest) {
        List<Typed.Token> tokens = invocation.said().tokens();
        if (tokens.isEmpty()) {
            throw Refused.badInput("It isn't said which rule.", "Type it like: policy change cap 4 per week");
        }
        String name = tokens.getFirst().text();
        PolicyLines.RuleTyped typed = lines.read(invocation, 1);
        if (typed.rule().isEmpty()) {
            policy.one(invocation.actor(), name);
            throw Refused.badInput(
                    "It isn't said what shall be different.", "Type it like: policy change cap 4 per week");
        }
        return PolicyChangedView.of(
                policy.change(
                        invocation.actor(),
                        name,
                        rule -> RuleSentence.change(rule, typed.rule(), invocation.speaker()),
                        typed.why()),
                null,
                new Viewer(invocation.actor(), invocation.speaker(), policy.firm(invocation.actor())),
                policy.names(invocation.actor()));
    }
}
