package dev.touchbase;

import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.MorePolicyAction;
import dev.touchbase.slack.action.SwitchRule;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.PolicyAdd;
import dev.touchbase.slack.command.PolicyEdit;
import dev.touchbase.slack.command.PolicyHistory;
import dev.touchbase.slack.command.PolicyLines;
import dev.touchbase.slack.command.PolicyPart;
import dev.touchbase.slack.command.PolicySubcommand;
import dev.touchbase.slack.command.PolicySwitch;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.modal.Modal;
import java.util.List;

/// The contact policy in Slack: `/contact policy` with its parts, buttons and forms, one line each.
final class WiredPolicy {

    private final PolicySubcommand policy;

    private final WiredDomain domain;

    WiredPolicy(WiredDomain domain, LineReader reader) {
        this.domain = domain;
        var lines = new PolicyLines(reader);
        this.policy = new PolicySubcommand(domain.policyBook, new PolicyAdd(domain.policyBook, lines), parts(lines));
    }

    /// The parts of `/contact policy`, in the order of its help.
    private List<PolicyPart> parts(PolicyLines lines) {
        return List.of(
                new PolicyEdit(domain.policyBook, lines),
                new PolicySwitch(domain.policyBook, false),
                new PolicySwitch(domain.policyBook, true),
                new PolicyHistory(domain.policyBook));
    }

    List<Subcommand> subcommands() {
        return List.of(policy);
    }

    List<Action> actions() {
        return List.of(
                new MorePolicyAction(policy),
                new SwitchRule(domain.policyBook, false),
                new SwitchRule(domain.policyBook, true));
    }

    List<Modal> modals() {
        return List.of();
    }
}
