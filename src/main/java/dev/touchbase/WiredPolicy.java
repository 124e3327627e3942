package dev.touchbase;

import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.MorePolicyAction;
import dev.touchbase.slack.command.PolicyPart;
import dev.touchbase.slack.command.PolicySubcommand;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.modal.Modal;
import java.util.List;

/// The contact policy in Slack: `/contact policy` with its parts, buttons and forms, one line each.
final class WiredPolicy {

    private final PolicySubcommand policy;

    WiredPolicy(WiredDomain domain) {
        this.policy = new PolicySubcommand(domain.policyBook, parts());
    }

    private static List<PolicyPart> parts() {
        return List.of();
    }

    List<Subcommand> subcommands() {
        return List.of(policy);
    }

    List<Action> actions() {
        return List.of(new MorePolicyAction(policy));
    }

    List<Modal> modals() {
        return List.of();
    }
}
