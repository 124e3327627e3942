package dev.touchbase.slack.command;

import dev.touchbase.domain.policy.Rule;
import dev.touchbase.domain.policy.sentence.RuleSentence;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PolicyChangedView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;

/// `policy add cap 2 per 7 days email`, and the same without `add`.
public final class PolicyAdd implements PolicyPart {

    private final PolicyBook policy;
    private final PolicyLines lines;

    /// Adds to `policy`.
    public PolicyAdd(PolicyBook policy, PolicyLines lines) {
        this.policy = policy;
        this.lines = lines;
    }

    @Override
    public List<String> words() {
        return List.of("add", "new", "neu");
    }

    @Override
    public String usage() {
        return "RULE [as note|heads-up|stop] [because …]";
    }

    @Override
    public String summary() {
        return "Add a rule";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "policy cap 2 per 7 days email",
                "policy cap 1 per week promotion segment vip as stop because they complained",
                "policy cooling-off 5 days sales after service",
                "policy no promotion within 14 days after complaint",
                "policy no letters any more instead email");
    }

    @Override
    public Act act() {
        return Act.CHANGE_POLICY;
    }

    @Override
    public Reply run(Invocation invocation, String rest) {
        PolicyLines.RuleTyped typed = lines.read(invocation, 0);
        Rule rule = RuleSentence.read(typed.rule(), invocation.speaker());
        return PolicyChangedView.of(
                policy.add(invocation.actor(), rule, typed.why()),
                typed.rule(),
                new Viewer(invocation.actor(), invocation.speaker(), policy.firm(invocation.actor())),
                policy.names(invocation.actor()));
    }
}
