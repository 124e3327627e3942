package dev.touchbase;

import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.action.FormButton;
import dev.touchbase.slack.action.MorePolicyAction;
import dev.touchbase.slack.action.SwitchRule;
import dev.touchbase.slack.command.LineReader;
import dev.touchbase.slack.command.PolicyAdd;
import dev.touchbase.slack.command.PolicyAdherence;
import dev.touchbase.slack.command.PolicyEdit;
import dev.touchbase.slack.command.PolicyHistory;
import dev.touchbase.slack.command.PolicyLines;
import dev.touchbase.slack.command.PolicyPart;
import dev.touchbase.slack.command.PolicySubcommand;
import dev.touchbase.slack.command.PolicySwitch;
import dev.touchbase.slack.command.PolicyTryPart;
import dev.touchbase.slack.command.Subcommand;
import dev.touchbase.slack.modal.Modal;
import dev.touchbase.slack.modal.PolicyForm;
import dev.touchbase.slack.view.ActionIds;
import java.util.List;

/// The contact policy in Slack: `/contact policy` with its parts, buttons and forms, one line each.
final class WiredPolicy {

    private final PolicySubcommand policy;

    private final WiredDomain domain;
    private final PolicyForm form;

    WiredPolicy(WiredStore store, WiredDomain domain, LineReader reader) {
        this.domain = domain;
        this.form = new PolicyForm(domain.policyBook);
        var lines = new PolicyLines(reader);
        this.policy = new PolicySubcommand(
                domain.policyBook, new PolicyAdd(domain.policyBook, lines), parts(store, reader, lines));
    }

    /// The parts of `/contact policy`, in the order of its help.
    private List<PolicyPart> parts(WiredStore store, LineReader reader, PolicyLines lines) {
        return List.of(
                new PolicyEdit(domain.policyBook, lines),
                new PolicySwitch(domain.policyBook, false),
                new PolicySwitch(domain.policyBook, true),
                new PolicyTryPart(domain.desk, domain.policies, domain.policyTrial, store.customers, lines),
                new PolicyAdherence(domain.desk, reader, domain.adherence),
                new PolicyHistory(domain.policyBook));
    }

    List<Subcommand> subcommands() {
        return List.of(policy);
    }

    List<Action> actions() {
        return List.of(
                new MorePolicyAction(policy),
                new SwitchRule(domain.policyBook, false),
                new SwitchRule(domain.policyBook, true),
                new FormButton(ActionIds.CHANGE_RULE, form::change),
                new FormButton(ActionIds.ADD_RULE, form::add));
    }

    List<Modal> modals() {
        return List.of(form);
    }
}
