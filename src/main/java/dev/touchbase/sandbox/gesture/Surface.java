package dev.touchbase.sandbox.gesture;

/// Where an element stands that somebody uses.
public sealed interface Surface {
    /// In a message.
    record InMessage(String channel, String ts) implements Surface {}

    /// In a modal or on the Home tab.
    record InView(String viewId) implements Surface {}
}
