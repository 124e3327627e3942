package dev.touchbase.slack;

import dev.touchbase.domain.Workspace;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.domain.notice.Outbox.Outgoing;
import dev.touchbase.domain.notice.Outbox.Send;
import dev.touchbase.domain.notice.Pace;
import dev.touchbase.domain.staff.StaffMembers;
import java.time.InstantSource;
import java.util.Optional;

/// Finds the channel that a notice goes into.
final class Addressed {

    private final Outbox outbox;
    private final SlackCalls calls;
    private final Team team;
    private final StaffMembers members;
    private final Greeting greeting;
    private final Limits limits;
    private final Pace pace;
    private final InstantSource business;

    Addressed(
            Outbox outbox,
            SlackCalls calls,
            Team team,
            StaffMembers members,
            Greeting greeting,
            Limits limits,
            Pace pace,
            InstantSource business) {
        this.outbox = outbox;
        this.calls = calls;
        this.team = team;
        this.members = members;
        this.greeting = greeting;
        this.limits = limits;
        this.pace = pace;
        this.business = business;
    }

    /// A person's direct message, in which they are greeted first, or the channel itself. Empty when it has been put
    /// back, to come a moment after the greeting.
    ///
    /// @param to the Slack id of a person or channel
    Optional<String> channel(Outgoing outgoing, String to) {
        if (!to.startsWith("U") && !to.startsWith("W")) {
            return Optional.of(to);
        }
        Workspace workspace = team.workspace();
        var staff = members.bySlackId(workspace.id(), to);
        boolean greeted = staff.filter(greeting::mayBeNew)
                .filter(each ->
                        limits.within(outgoing, Send.POST, "chat.postMessage", () -> greeting.greet(workspace, each)))
                .isPresent();
        if (greeted && !pace.gap().isZero()) {
            outbox.putBack(outgoing, pace.gap(), business.instant());
            return Optional.empty();
        }
        return staff.flatMap(each -> outbox.directMessage(workspace.id(), Notice.laneOf(each.id())))
                .or(() -> Optional.of(
                        limits.within(outgoing, Send.POST, "conversations.open", () -> calls.directMessage(to))));
    }
}
