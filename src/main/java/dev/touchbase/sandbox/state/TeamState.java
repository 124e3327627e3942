package dev.touchbase.sandbox.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.Calls;
import dev.touchbase.sandbox.Faults;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Problem;
import dev.touchbase.sandbox.Suggestion;
import dev.touchbase.sandbox.Workspace;
import dev.touchbase.sandbox.block.Names;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Everything the stand-in knows, and the one lock that guards it. Each change wakes whoever waits for one.
public final class TeamState {
    private final Workspace workspace;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final Map<String, Desk> desks = new HashMap<>();
    private final Views views = new Views();
    private final Triggers triggers = new Triggers();
    private final ResponseUrls responseUrls = new ResponseUrls();
    private final Uploads uploads = new Uploads();
    private final Calls calls = new Calls();
    private final Faults faults = new Faults();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final InstantSource transport;
    private final AppClock clock;
    private final Stamps stamps = new Stamps();
    private Duration patience = Duration.ofSeconds(3);
    private List<Suggestion> suggestions = List.of();
    private long order;
    private long version;

    /// @param transport the clock of signatures, triggers and response addresses: the system's
    public TeamState(Workspace workspace, InstantSource transport) {
        this.workspace = workspace;
        this.transport = transport;
        this.clock = new AppClock(transport, this::changed);
        workspace.members().forEach(m -> members.put(m.id(), m));
        for (Workspace.Channel c : workspace.channels()) {
            Conversation.Kind kind = c.isPrivate() ? Conversation.Kind.PRIVATE : Conversation.Kind.PUBLIC;
            conversations.put(
                    c.id(),
                    new Conversation(c.id(), c.name(), kind, c.botIsMember(), c.archived(), c.shared(), c.memberIds()));
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    public Views views() {
        return views;
    }

    public ResponseUrls responseUrls() {
        return responseUrls;
    }

    public Uploads uploads() {
        return uploads;
    }

    public Calls calls() {
        return calls;
    }

    public Faults faults() {
        return faults;
    }

    public AppClock clock() {
        return clock;
    }

    /// The clock of signatures and limits.
    public Instant transportNow() {
        return transport.instant();
    }

    /// How long an answer may take.
    public synchronized Duration patience() {
        return patience;
    }

    public synchronized void patience(Duration limit) {
        patience = limit;
    }

    /// Runs something while nothing else changes, and tells everybody that something may have changed.
    public <T> T change(Supplier<T> work) {
        clock.look();
        try {
            synchronized (this) {
                return work.get();
            }
        } finally {
            changed();
        }
    }

    /// Reads something while nothing changes.
    public synchronized <T> T read(Supplier<T> work) {
        return work.get();
    }

    private void changed() {
        synchronized (this) {
            version++;
            notifyAll();
        }
        listeners.forEach(Runnable::run);
    }

    /// Called after each change; must not block.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Counts up with each change.
    public synchronized long version() {
        return version;
    }

    /// Waits for a condition, looking again after each change; the condition is tried without the lock.
    ///
    /// @return whether it came true in time
    public boolean await(BooleanSupplier condition, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            long seen = version();
            if (condition.getAsBoolean()) {
                return true;
            }
            if (System.nanoTime() > deadline || !pause(seen)) {
                return false;
            }
        }
    }

    /// Waits for a change, a tenth of a second at most: what the app does elsewhere is not announced here.
    private synchronized boolean pause(long seen) {
        try {
            if (version == seen) {
                wait(100);
            }
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// The next number in the order of things that appear.
    public long nextOrder() {
        return ++order;
    }

    /// The number that was given last.
    public long lastOrder() {
        return order;
    }

    /// A fresh timestamp by the business clock; later than all before.
    public String nextTs() {
        return stamps.next(clock.now());
    }

    // people

    public Collection<Member> members() {
        return members.values();
    }

    public Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    /// A member by handle, with or without the @.
    public Optional<Member> byHandle(String handle) {
        String bare = handle.startsWith("@") ? handle.substring(1) : handle;
        return members.values().stream()
                .filter(m -> m.handle().equalsIgnoreCase(bare))
                .findFirst();
    }

    /// Adds or replaces somebody.
    public void put(Member member) {
        members.put(member.id(), member);
    }

    public Desk desk(String userId) {
        return desks.computeIfAbsent(userId, u -> new Desk());
    }

    /// This person has just done something: answers count from here.
    public void acts(String userId) {
        desk(userId).act(order);
    }

    /// What ids read as, for one reader.
    public Names names(String userId) {
        ZoneId zone = member(userId).map(Member::zone).orElse(ZoneId.of("UTC"));
        return new Names() {
            @Override
            public String person(String id) {
                return id.equals(workspace.botUserId())
                        ? workspace.botName()
                        : member(id).map(Member::realName).orElse(id);
            }

            @Override
            public String channel(String id) {
                return conversation(id).map(Conversation::name).orElse(id);
            }

            @Override
            public ZoneId zone() {
                return zone;
            }
        };
    }

    // conversations

    public Collection<Conversation> conversations() {
        return conversations.values();
    }

    public Optional<Conversation> conversation(String id) {
        return Optional.ofNullable(conversations.get(id));
    }

    /// A channel by name, with or without the hash.
    public Optional<Conversation> channel(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        return conversations.values().stream()
                .filter(c -> !c.direct() && c.name().equals(bare))
                .findFirst();
    }

    /// The direct message between the app and this person; made when it is first needed.
    public Conversation direct(String userId) {
        String id = "D" + userId.substring(1);
        return conversations.computeIfAbsent(
                id, d -> new Conversation(d, userId, Conversation.Kind.DIRECT, true, false, false, List.of(userId)));
    }

    public void botIn(Conversation conversation, boolean member) {
        conversation.botMember(member);
    }

    // messages

    /// Puts a message at the end of a conversation.
    public Message post(Draft draft) {
        String ts = nextTs();
        long now = nextOrder();
        Message message = new Message(
                ts,
                draft.channel(),
                draft.author(),
                draft.text(),
                BlockIds.fill(draft.blocks()),
                draft.metadata(),
                draft.threadTs(),
                draft.visibleTo(),
                draft.notice(),
                false,
                draft.files(),
                Stamps.instant(ts),
                now,
                now);
        conversations.get(draft.channel()).add(message);
        return message;
    }

    /// Changes a message in its place.
    public void update(
            Message message,
            String text,
            ArrayNode blocks,
            com.fasterxml.jackson.databind.@org.jspecify.annotations.Nullable JsonNode metadata) {
        long now = nextOrder();
        ArrayNode filled = BlockIds.fill(blocks);
        conversations.get(message.channel()).replace(message.ts(), m -> m.changed(text, filled, metadata, now));
    }

    /// Puts an answer where the message stood.
    public void replace(Message message, String text, ArrayNode blocks) {
        long now = nextOrder();
        ArrayNode filled = BlockIds.fill(blocks);
        conversations.get(message.channel()).replace(message.ts(), m -> m.replaced(text, filled, now));
    }

    /// Takes a message away.
    public boolean delete(Message message) {
        return conversations.get(message.channel()).remove(message.ts());
    }

    // views

    public OpenView openView(String userId, ObjectNode json) {
        return views.open(userId, BlockIds.fillView(json), nextOrder());
    }

    public OpenView pushView(String userId, ObjectNode json) {
        return views.push(userId, BlockIds.fillView(json), nextOrder());
    }

    public void updateView(OpenView view, ObjectNode json) {
        views.update(view, BlockIds.fillView(json), nextOrder());
    }

    public OpenView publishHome(String userId, ObjectNode json) {
        return views.publish(userId, BlockIds.fillView(json), nextOrder());
    }

    public void closeView(OpenView view) {
        views.close(view);
    }

    public void closeAllViews(String userId) {
        views.clear(userId);
    }

    // triggers and response addresses

    /// A fresh trigger id for this person.
    public String issueTrigger(String userId) {
        return triggers.issue(userId, transportNow());
    }

    /// Uses a trigger id up and says whose it is.
    public String redeemTrigger(String id) {
        return triggers.redeem(id, transportNow(), patience);
    }

    /// The last part of a fresh response address.
    public String issueResponseUrl(ResponseUrls.Target target) {
        return responseUrls.issue(target, transportNow());
    }

    // what the composer offers

    public synchronized void suggest(List<Suggestion> offered) {
        suggestions = List.copyOf(offered);
    }

    public synchronized List<Suggestion> suggestions() {
        return suggestions;
    }

    /// The slash command that this names in whatever case, as it was registered.
    public synchronized Optional<String> offered(String typed) {
        return suggestions.stream()
                .map(each -> each.command().split(" ", 2)[0])
                .filter(typed::equalsIgnoreCase)
                .findFirst();
    }

    // problems

    /// Remembers something that Slack would not have accepted.
    public synchronized void problem(String where, String what) {
        problems.add(new Problem(transportNow(), where, what));
    }

    public synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }
}
