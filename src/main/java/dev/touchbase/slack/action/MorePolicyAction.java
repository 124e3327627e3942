package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.Invocation;
import dev.touchbase.slack.command.PolicySubcommand;
import dev.touchbase.slack.command.Typed;
import dev.touchbase.slack.view.ActionIds;
import java.util.Map;

/// "Show 7 more": the next page of the policy's rules.
public final class MorePolicyAction implements Action {

    private final PolicySubcommand policy;

    /// Goes on with the list of `policy`.
    public MorePolicyAction(PolicySubcommand policy) {
        this.policy = policy;
    }

    @Override
    public String id() {
        return ActionIds.MORE_POLICY;
    }

    @Override
    public boolean changes() {
        return false;
    }

    @Override
    public Reply press(Press press) {
        Long from = press.value().id();
        return policy.page(
                new Invocation(press.actor(), press.speaker(), Typed.cut(""), press.pending(), Map.of()),
                from == null ? 0 : from.intValue());
    }
}
