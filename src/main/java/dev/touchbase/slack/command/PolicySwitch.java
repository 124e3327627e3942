package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PolicyChangedView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;

/// `policy off cap-2 [why]`, and `on`.
public final class PolicySwitch implements PolicyPart {

    private final PolicyBook policy;
    private final boolean on;

    /// Switches in `policy`, on or off.
    public PolicySwitch(PolicyBook policy, boolean on) {
        this.policy = policy;
        this.on = on;
    }

    @Override
    public List<String> words() {
        return on ? List.of("on", "enable", "an", "ein") : List.of("off", "disable", "aus", "delete", "remove");
    }

    @Override
    public String usage() {
        return words().getFirst() + " NAME [why]";
    }

    @Override
    public String summary() {
        return on ? "Switch a rule on again" : "Switch a rule off";
    }

    @Override
    public List<String> examples() {
        return List.of(on ? "policy on not-yours" : "policy off not-yours we are a small team");
    }

    @Override
    public Act act() {
        return Act.CHANGE_POLICY;
    }

    @Override
    public Reply run(Invocation invocation, String rest) {
        List<Typed.Token> tokens = invocation.said().tokens();
        if (tokens.isEmpty()) {
            throw Refused.badInput(
                    "It isn't said which rule.", "Type it like: policy " + words().getFirst() + " not-yours");
        }
        String why = invocation.said().without(1).raw().strip().replaceFirst("(?i)^(because|weil)[: ]\\s*", "");
        return PolicyChangedView.of(
                policy.turn(invocation.actor(), tokens.getFirst().text(), on, why),
                null,
                new Viewer(invocation.actor(), invocation.speaker(), policy.firm(invocation.actor())),
                policy.names(invocation.actor()));
    }
}
