package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The modals on each person's screen (at most three on top of one another) and their Home tabs. Guarded by
/// `TeamState`.
public final class Views {
    private static final int DEEPEST = 3;

    private final Map<String, List<OpenView>> stacks = new HashMap<>();
    private final Map<String, OpenView> homes = new HashMap<>();
    private final java.util.Set<String> closed = new java.util.HashSet<>();
    private int counter;

    /// The modal on top.
    public Optional<OpenView> top(String userId) {
        List<OpenView> stack = stack(userId);
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }

    /// The Home tab, once published.
    public Optional<OpenView> home(String userId) {
        return Optional.ofNullable(homes.get(userId));
    }

    /// All modals of one person, the lowest first.
    public List<OpenView> stack(String userId) {
        return stacks.computeIfAbsent(userId, u -> new ArrayList<>());
    }

    /// A view by its id, a modal or a Home tab.
    public Optional<OpenView> find(String viewId) {
        return java.util.stream.Stream.concat(stacks.values().stream().flatMap(List::stream), homes.values().stream())
                .filter(v -> v.id().equals(viewId))
                .findFirst();
    }

    /// A view by the id that the app gave it.
    public Optional<OpenView> findExternal(String externalId) {
        return stacks.values().stream()
                .flatMap(List::stream)
                .filter(v -> v.json().path("external_id").asText().equals(externalId))
                .findFirst();
    }

    /// Whether a view of this id was on a screen and is no more.
    public boolean wasClosed(String viewId) {
        return closed.contains(viewId);
    }

    /// Opens a modal; what lay there is gone.
    OpenView open(String userId, ObjectNode json, long order) {
        clear(userId);
        return add(userId, json, order);
    }

    /// Puts a modal on top of another.
    ///
    /// @throws SlackError `push_limit_reached`
    OpenView push(String userId, ObjectNode json, long order) {
        if (stack(userId).size() >= DEEPEST) {
            throw new SlackError("push_limit_reached");
        }
        return add(userId, json, order);
    }

    OpenView publish(String userId, ObjectNode json, long order) {
        OpenView home = homes.get(userId);
        if (home == null) {
            String id = id();
            home = new OpenView(id, userId, id, null, json, hash(), order);
            homes.put(userId, home);
        } else {
            home.replace(json, hash(), order);
        }
        return home;
    }

    void update(OpenView view, ObjectNode json, long order) {
        view.replace(json, hash(), order);
    }

    /// Takes one modal off the screen.
    void close(OpenView view) {
        if (stack(view.userId()).remove(view)) {
            closed.add(view.id());
        }
    }

    /// Takes all modals off the screen.
    void clear(String userId) {
        stack(userId).forEach(v -> closed.add(v.id()));
        stack(userId).clear();
    }

    private OpenView add(String userId, ObjectNode json, long order) {
        List<OpenView> stack = stack(userId);
        String id = id();
        String root = stack.isEmpty() ? id : stack.getFirst().rootId();
        String previous = stack.isEmpty() ? null : stack.getLast().id();
        OpenView view = new OpenView(id, userId, root, previous, json, hash(), order);
        stack.add(view);
        return view;
    }

    private String id() {
        return "V0SANDBOX%03d".formatted(++counter);
    }

    private static String hash() {
        return System.nanoTime() + "." + UUID.randomUUID().toString().substring(0, 8);
    }
}
