package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;

/// What happens when a button is pressed or a menu's option chosen.
public interface Action {

    /// The action id that its buttons carry. Where one message has several such buttons, their ids go on after a colon
    /// (`reached:7`), because Slack wants them unique within a block.
    String id();

    /// True when it writes: then one gesture has one effect.
    boolean changes();

    /// Does it.
    ///
    /// @throws dev.touchbase.domain.Refused when it can't be done; nothing was changed
    Reply press(Press press);
}
