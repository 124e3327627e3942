package dev.touchbase.sandbox.door;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Something on its way to the app.
///
/// @param kind which of Slack's three kinds of request
/// @param payload the same through both doors
/// @param retry 0 for the first delivery, 1 to 3 for repeated ones
/// @param retryReason why it is repeated; empty the first time
public record Envelope(Kind kind, ObjectNode payload, int retry, String retryReason) {
    /// The kinds of request, by their names in Socket Mode.
    public enum Kind {
        SLASH_COMMAND("slash_commands"),
        INTERACTIVE("interactive"),
        EVENT("events_api");

        private final String socketType;

        Kind(String socketType) {
            this.socketType = socketType;
        }

        String socketType() {
            return socketType;
        }
    }

    /// A first delivery.
    public static Envelope first(Kind kind, ObjectNode payload) {
        return new Envelope(kind, payload, 0, "");
    }

    /// The same once more.
    public Envelope again(int attempt, String reason) {
        return new Envelope(kind, payload, attempt, reason);
    }
}
