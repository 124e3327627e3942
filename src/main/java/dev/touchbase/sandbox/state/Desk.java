package dev.touchbase.sandbox.state;

import java.util.HashMap;
import java.util.Map;

/// What one person has read and done so far. Guarded by `TeamState`.
public final class Desk {
    private final Map<String, Long> readUpTo = new HashMap<>();
    private final Map<String, EnteredValues> inMessages = new HashMap<>();
    private long lastAct;

    /// The order of this person's last act: what came later is an answer to it, or came by itself since.
    public long lastAct() {
        return lastAct;
    }

    void act(long order) {
        lastAct = order;
    }

    /// Remembers that everything up to this order has been read in a conversation.
    public void read(String conversation, long order) {
        readUpTo.merge(conversation, order, Math::max);
    }

    /// Up to which order a conversation has been read.
    public long readUpTo(String conversation) {
        return readUpTo.getOrDefault(conversation, 0L);
    }

    /// What has been entered into elements of a message.
    public EnteredValues entered(String channel, String ts) {
        return inMessages.computeIfAbsent(channel + "/" + ts, k -> new EnteredValues());
    }
}
