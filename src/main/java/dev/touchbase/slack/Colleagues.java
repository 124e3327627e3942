package dev.touchbase.slack;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.Staff;
import java.util.Optional;

/// Whom Slack's ids stand for. Who is named by a command becomes staff by it, as those do who use Touchbase.
public interface Colleagues {

    /// The member of staff whom Slack calls `slackId`, made staff in the open transaction where they are not yet. Empty
    /// for those who can't be staff: guests, people of other workspaces, bots, the deactivated and the unknown.
    ///
    /// It asks Slack nothing: the door has looked up everybody whom a command or form names before it runs.
    Optional<Staff> named(WorkspaceId workspace, String slackId);
}
