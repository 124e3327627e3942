package dev.touchbase.slack.command;

import dev.touchbase.domain.team.PolicyBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.PolicyHistoryView;
import dev.touchbase.slack.view.Viewer;
import java.util.List;

/// `policy history [cap-2]`: who changed what, when and why.
public final class PolicyHistory implements PolicyPart {

    private final PolicyBook policy;

    /// Reads `policy`.
    public PolicyHistory(PolicyBook policy) {
        this.policy = policy;
    }

    @Override
    public List<String> words() {
        return List.of("history", "versions", "changes", "verlauf");
    }

    @Override
    public String usage() {
        return "history [NAME]";
    }

    @Override
    public String summary() {
        return "Who changed the rules, when and why";
    }

    @Override
    public List<String> examples() {
        return List.of("policy history", "policy history cap");
    }

    @Override
    public Reply run(Invocation invocation, String rest) {
        String name =
                rest.isEmpty() ? null : invocation.said().tokens().getFirst().text();
        return PolicyHistoryView.of(
                policy.history(invocation.actor(), name),
                name,
                new Viewer(invocation.actor(), invocation.speaker(), policy.firm(invocation.actor())),
                policy.names(invocation.actor()));
    }
}
