package dev.touchbase.sandbox.gesture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.block.Inputs;
import dev.touchbase.sandbox.block.Options;
import dev.touchbase.sandbox.block.Reading;
import dev.touchbase.sandbox.door.Answer;
import dev.touchbase.sandbox.door.Doors;
import dev.touchbase.sandbox.door.Envelope;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Draft;
import dev.touchbase.sandbox.state.EnteredValues;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.ResponseUrls;
import dev.touchbase.sandbox.state.TeamState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Everything people can do. Each call returns when the app has acknowledged, or has failed to.
public final class Gestures {
    private final TeamState state;
    private final Doors doors;
    private final Answers answers;
    private final PayloadsOfGestures payloads;

    /// @param responseAddress makes an address of a response token
    public Gestures(TeamState state, Doors doors, Answers answers, Function<String, String> responseAddress) {
        this.state = state;
        this.doors = doors;
        this.answers = answers;
        this.payloads = new PayloadsOfGestures(state, responseAddress);
    }

    /// A line in the composer: a command when it starts with a slash, a message otherwise.
    public void type(String userId, String channelId, String line) {
        if (line.startsWith("/")) {
            command(userId, channelId, line);
        } else {
            say(userId, channelId, line);
        }
    }

    private void command(String userId, String channelId, String line) {
        int gap = line.indexOf(' ');
        String typed = gap < 0 ? line : line.substring(0, gap);
        String command = state.offered(typed).orElse(typed);
        String text = gap < 0 ? "" : line.substring(gap + 1).strip();
        Conversation place = place(channelId);
        ResponseUrls.Target target = Answers.target(userId, place);
        Envelope envelope = state.change(() -> {
            state.acts(userId);
            return Envelope.first(
                    Envelope.Kind.SLASH_COMMAND,
                    payloads.command(member(userId), place, command, Typing.forCommand(state, text)));
        });
        Answer answer = doors.deliver(envelope);
        state.change(() -> {
            switch (answer.outcome()) {
                case ACKNOWLEDGED -> answers.command(target, line, answer.json());
                case LATE -> {
                    state.problem(command, "operation_timeout");
                    answers.failed(target, command + " failed with the error \"operation_timeout\".");
                }
                case FAILED -> {
                    state.problem(command, "dispatch_failed: " + answer.detail());
                    answers.failed(target, command + " failed with the error \"dispatch_failed\".");
                }
                case NOBODY -> answers.failed(target, command + " failed because no app is connected.");
            }
            return true;
        });
    }

    /// A message in a channel or a direct message.
    public void say(String userId, String channelId, String words) {
        Conversation place = place(channelId);
        Optional<Envelope> event = state.change(() -> {
            state.acts(userId);
            String text = Typing.forMessage(state, words);
            Message message = state.post(Draft.words(channelId, userId, text));
            boolean mentioned = text.contains("<@" + state.workspace().botUserId() + ">");
            if (!place.direct() && !(mentioned && place.botMember())) {
                return Optional.empty();
            }
            return Optional.of(messageEvent(place, message));
        });
        event.ifPresent(this::deliverEvent);
    }

    private Envelope messageEvent(Conversation place, Message message) {
        ObjectNode event = Json.object()
                .put("type", place.direct() ? "message" : "app_mention")
                .put("user", message.author())
                .put("text", message.text())
                .put("ts", message.ts())
                .put("client_msg_id", UUID.randomUUID().toString())
                .put("team", state.workspace().teamId())
                .put("channel", place.id())
                .put("event_ts", message.ts());
        if (place.direct()) {
            event.put("channel_type", "im");
        }
        return Envelope.first(Envelope.Kind.EVENT, payloads.event(event));
    }

    /// Uses an element: presses a button, chooses from a menu. What it now holds has been entered before.
    ///
    /// @param chosen for menus: the value of the option; else empty
    /// @return how it was answered
    public Answer use(String userId, Surface surface, String blockId, String actionId, String chosen) {
        return act(userId, use(userId, surface, blockId, actionId, chosen, true))
                .getFirst();
    }

    /// The same gesture several times at the same moment.
    ///
    /// @param freshIds true for separate presses, false for one that is delivered again
    public void useTwice(
            String userId, Surface surface, String blockId, String actionId, String chosen, boolean freshIds) {
        Envelope first = use(userId, surface, blockId, actionId, chosen, true);
        Envelope second = freshIds ? use(userId, surface, blockId, actionId, chosen, false) : first;
        act(userId, first, second);
    }

    private Envelope use(
            String userId, Surface surface, String blockId, String actionId, String chosen, boolean isNew) {
        return state.change(() -> {
            if (isNew) {
                state.acts(userId);
            }
            JsonNode blocks = blocks(surface);
            JsonNode element = element(blocks, blockId, actionId);
            EnteredValues entered = entered(userId, surface);
            ObjectNode value = Inputs.keepsValue(element)
                    ? entered.of(blockId, element)
                    : Options.valued(element, chosen)
                            .map(o -> Json.object().<ObjectNode>set("selected_option", o))
                            .orElseGet(Json::object);
            ObjectNode act = payloads.act(blockId, element, value);
            Member by = member(userId);
            ObjectNode payload = switch (surface) {
                case Surface.InMessage in ->
                    payloads.actionInMessage(by, place(in.channel()), message(in), entered, act);
                case Surface.InView in -> payloads.actionInView(by, view(in.viewId()), act);
            };
            return Envelope.first(Envelope.Kind.INTERACTIVE, payload);
        });
    }

    private List<Answer> act(String userId, Envelope... envelopes) {
        List<Answer> results = inParallel(envelopes);
        state.change(() -> {
            for (Answer answer : results) {
                if (!answer.taken()) {
                    state.problem("block_actions", answer.detail());
                    String channel =
                            envelopes[0].payload().path("channel").path("id").asText("");
                    if (channel.isEmpty()) {
                        state.views().top(userId).ifPresent(v -> v.trouble(Answers.TROUBLE));
                    } else {
                        state.post(
                                Draft.notice(channel, userId, "That didn't work: " + answer.detail() + ". Try again?"));
                    }
                }
            }
            return true;
        });
        return results;
    }

    private List<Answer> inParallel(Envelope... envelopes) {
        if (envelopes.length == 1) {
            return List.of(doors.deliver(envelopes[0]));
        }
        List<CompletableFuture<Answer>> deliveries = new ArrayList<>();
        for (Envelope envelope : envelopes) {
            deliveries.add(CompletableFuture.supplyAsync(() -> doors.deliver(envelope), Thread::startVirtualThread));
        }
        return deliveries.stream().map(CompletableFuture::join).toList();
    }

    /// Puts a value into an input; tells the app where it wants to know.
    ///
    /// @param chosen raw values: text, option values, ids
    public void enter(String userId, Surface surface, String blockId, String actionId, List<String> chosen) {
        boolean differs = note(userId, surface, blockId, actionId, chosen);
        if (differs && state.read(() -> dispatches(blocks(surface), blockId))) {
            use(userId, surface, blockId, actionId, "");
        }
    }

    /// Puts a value into an input and tells nobody yet.
    ///
    /// @return whether it differs from what was there
    public boolean note(String userId, Surface surface, String blockId, String actionId, List<String> chosen) {
        return state.change(() -> {
            JsonNode element = element(blocks(surface), blockId, actionId);
            EnteredValues entered = entered(userId, surface);
            List<JsonNode> offered = new ArrayList<>(Options.all(element));
            offered.addAll(entered.offered(blockId, actionId));
            ObjectNode before = entered.of(blockId, element);
            ObjectNode value = Inputs.entered(element, chosen, offered);
            entered.put(blockId, actionId, value);
            return !before.equals(value);
        });
    }

    /// The type of an element that is on the screen.
    ///
    /// @throws NoSuchElementException with a sentence for people, when it is there no more
    public String elementType(Surface surface, String blockId, String actionId) {
        return element(blocks(surface), blockId, actionId).path("type").asText();
    }

    private static boolean dispatches(JsonNode blocks, String blockId) {
        for (JsonNode block : blocks) {
            if (block.path("block_id").asText().equals(blockId)) {
                return !block.path("type").asText().equals("input")
                        || block.path("dispatch_action").asBoolean();
            }
        }
        return false;
    }

    /// Asks the app for the options of an external select.
    ///
    /// @return what it offers
    public List<JsonNode> suggestions(String userId, String viewId, String blockId, String actionId, String typed) {
        Envelope ask = state.read(() -> Envelope.first(
                Envelope.Kind.INTERACTIVE,
                payloads.suggestion(member(userId), view(viewId), blockId, actionId, typed)));
        Answer answer = doors.deliver(ask);
        List<JsonNode> offered = Options.all(answer.json());
        state.change(() -> {
            view(viewId).entered().offer(blockId, actionId, offered);
            return true;
        });
        return offered;
    }

    /// Submits a modal. Slack's own checks come first; what was entered stays until the app accepts it.
    ///
    /// @param times how often at the same moment
    public void submit(String userId, String viewId, int times) {
        OpenView view = state.read(() -> view(viewId));
        Optional<Envelope> envelope = state.change(() -> {
            state.acts(userId);
            Map<String, String> errors = FieldChecks.check(view);
            view.errors().clear();
            view.errors().putAll(errors);
            view.trouble("");
            return errors.isEmpty()
                    ? Optional.of(Envelope.first(Envelope.Kind.INTERACTIVE, payloads.submission(member(userId), view)))
                    : Optional.empty();
        });
        if (envelope.isEmpty()) {
            return;
        }
        Envelope[] copies = new Envelope[times];
        java.util.Arrays.fill(copies, envelope.get());
        for (Answer answer : inParallel(copies)) {
            state.change(() -> {
                if (answer.taken()) {
                    answers.submission(view, answer.json());
                } else {
                    state.problem("view_submission " + Answers.callback(view), answer.detail());
                    view.trouble(Answers.TROUBLE);
                }
                return true;
            });
        }
    }

    /// Closes a modal; the app is told where it wants to know.
    public void close(String userId, String viewId) {
        Optional<Envelope> told = state.change(() -> {
            state.acts(userId);
            OpenView view = view(viewId);
            boolean all = view.json().path("clear_on_close").asBoolean();
            Optional<Envelope> event = view.json().path("notify_on_close").asBoolean()
                    ? Optional.of(Envelope.first(Envelope.Kind.INTERACTIVE, payloads.closed(member(userId), view, all)))
                    : Optional.empty();
            if (all) {
                state.closeAllViews(userId);
            } else {
                state.closeView(view);
            }
            return event;
        });
        told.map(doors::deliver).filter(a -> !a.taken()).ifPresent(a -> state.problem("view_closed", a.detail()));
    }

    /// Opens the app's Home tab or its messages.
    ///
    /// @param tab `home` or `messages`
    public void openApp(String userId, String tab) {
        Envelope event = state.change(() -> {
            if (tab.equals("home")) {
                state.acts(userId);
            }
            ObjectNode opened = Json.object()
                    .put("type", "app_home_opened")
                    .put("user", userId)
                    .put("channel", state.direct(userId).id())
                    .put("tab", tab)
                    .put("event_ts", state.nextTs());
            state.views().home(userId).ifPresent(v -> opened.set("view", Payloads.view(state, v)));
            return Envelope.first(Envelope.Kind.EVENT, payloads.event(opened));
        });
        deliverEvent(event);
    }

    /// Tells the app that somebody has changed or joined.
    ///
    /// @param type `user_change` or `team_join`
    public void memberEvent(String type, Member member) {
        Envelope event = state.change(() -> {
            state.put(member);
            ObjectNode changed = Json.object()
                    .put("type", type)
                    .put("cache_ts", state.clock().now().getEpochSecond())
                    .put("event_ts", state.nextTs());
            changed.set("user", Payloads.user(state, member));
            return Envelope.first(Envelope.Kind.EVENT, payloads.event(changed));
        });
        deliverEvent(event);
    }

    private void deliverEvent(Envelope event) {
        Answer answer = doors.deliverEvent(event);
        if (!answer.taken() && answer.outcome() != Answer.Outcome.NOBODY) {
            state.problem(event.payload().path("event").path("type").asText(), answer.detail());
        }
    }

    private JsonNode blocks(Surface surface) {
        return switch (surface) {
            case Surface.InMessage in -> message(in).blocks();
            case Surface.InView in -> view(in.viewId()).blocks();
        };
    }

    private EnteredValues entered(String userId, Surface surface) {
        return switch (surface) {
            case Surface.InMessage in -> state.desk(userId).entered(in.channel(), in.ts());
            case Surface.InView in -> view(in.viewId()).entered();
        };
    }

    private static JsonNode element(JsonNode blocks, String blockId, String actionId) {
        for (JsonNode block : blocks) {
            if (block.path("block_id").asText().equals(blockId)) {
                for (JsonNode element : Reading.elements(block)) {
                    if (element.path("action_id").asText().equals(actionId)) {
                        return element;
                    }
                }
            }
        }
        throw new NoSuchElementException("This is no longer here.");
    }

    private Message message(Surface.InMessage in) {
        return place(in.channel())
                .message(in.ts())
                .orElseThrow(() -> new NoSuchElementException("This message is no longer here."));
    }

    private OpenView view(String viewId) {
        return state.views()
                .find(viewId)
                .orElseThrow(() -> new NoSuchElementException("This dialog is no longer open."));
    }

    private Conversation place(String channelId) {
        return state.conversation(channelId)
                .orElseThrow(() -> new NoSuchElementException("There is no such conversation."));
    }

    private Member member(String userId) {
        return state.member(userId).orElseThrow(() -> new NoSuchElementException("There is no such person."));
    }
}
