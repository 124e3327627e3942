package dev.touchbase.slack.action;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ActionIds;
import dev.touchbase.slack.view.PolicyChangedView;
import dev.touchbase.slack.view.Viewer;

/// "Switch off" and "Switch on" beside a rule of the policy.
public final class SwitchRule implements Action {

    private final PolicyBook policy;
    private final boolean on;

    /// Switches in `policy`, on or off.
    public SwitchRule(PolicyBook policy, boolean on) {
        this.policy = policy;
        this.on = on;
    }

    @Override
    public String id() {
        return on ? ActionIds.RULE_ON : ActionIds.RULE_OFF;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        String name = press.value().word();
        if (name == null) {
            throw Refused.notFound("rule", "");
        }
        return PolicyChangedView.of(
                policy.turn(press.actor(), name, on, null),
                null,
                new Viewer(press.actor(), press.speaker(), policy.firm(press.actor())),
                policy.names(press.actor()));
    }
}
