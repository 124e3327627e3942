package dev.touchbase.sandbox.state;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A channel or a direct message with what has been written in it, oldest first. Guarded by `TeamState`.
public final class Conversation {
    /// What kind of conversation this is.
    public enum Kind {
        PUBLIC,
        PRIVATE,
        DIRECT
    }

    private final String id;
    private final String name;
    private final Kind kind;
    private final boolean archived;
    private final boolean shared;
    private final Set<String> members;
    private final List<Message> messages = new ArrayList<>();
    private boolean botMember;

    Conversation(
            String id,
            String name,
            Kind kind,
            boolean botMember,
            boolean archived,
            boolean shared,
            Iterable<String> members) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.botMember = botMember;
        this.archived = archived;
        this.shared = shared;
        this.members = new LinkedHashSet<>();
        members.forEach(this.members::add);
    }

    public String id() {
        return id;
    }

    /// Without the hash; for direct messages the other person's id.
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public boolean direct() {
        return kind == Kind.DIRECT;
    }

    public boolean archived() {
        return archived;
    }

    public boolean shared() {
        return shared;
    }

    public boolean botMember() {
        return botMember;
    }

    void botMember(boolean member) {
        botMember = member;
    }

    public Set<String> members() {
        return members;
    }

    /// What one person can read, oldest first.
    public List<Message> visibleTo(String userId) {
        return messages.stream().filter(m -> m.visibleFor(userId)).toList();
    }

    /// What everybody can read, oldest first.
    public List<Message> messages() {
        return messages.stream().filter(m -> !m.ephemeral()).toList();
    }

    /// A message by its timestamp.
    public Optional<Message> message(String ts) {
        return messages.stream().filter(m -> m.ts().equals(ts)).findFirst();
    }

    void add(Message message) {
        messages.add(message);
    }

    void replace(String ts, UnaryOperator<Message> change) {
        messages.replaceAll(m -> m.ts().equals(ts) ? change.apply(m) : m);
    }

    boolean remove(String ts) {
        return messages.removeIf(m -> m.ts().equals(ts));
    }
}
