package dev.touchbase.slack;

import dev.touchbase.slack.action.Action;
import dev.touchbase.slack.modal.Modal;
import java.util.List;

/// What people can do with Touchbase in Slack, and what it says to them.
///
/// @param language what can be typed
/// @param actions what can be pressed, each with an id of its own
/// @param modals what can be filled in, each with an id of its own
/// @param home what the App Home shows
/// @param notices what is said unprompted
public record Surface(
        CommandLanguage language, List<Action> actions, List<Modal> modals, HomePage home, NoticeContent notices) {

    public Surface {
        actions = List.copyOf(actions);
        modals = List.copyOf(modals);
    }
}
