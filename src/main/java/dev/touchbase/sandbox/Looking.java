package dev.touchbase.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchbase.sandbox.block.Inputs;
import dev.touchbase.sandbox.block.Mrkdwn;
import dev.touchbase.sandbox.block.Names;
import dev.touchbase.sandbox.block.Reading;
import dev.touchbase.sandbox.gesture.Surface;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.TeamState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands on one person's screen, in words. Reads under the state's lock.
final class Looking {
    private final TeamState state;
    private final String userId;

    Looking(TeamState state, String userId) {
        this.state = state;
        this.userId = userId;
    }

    /// Something with elements that can be used, and when it appeared.
    record Usables(Surface surface, List<Reading.Usable> elements, long shown) {}

    private Names names() {
        return state.names(userId);
    }

    /// What this person reads in a conversation.
    List<Shown> conversation(Conversation place) {
        return state.read(
                () -> place.visibleTo(userId).stream().map(this::shown).toList());
    }

    private boolean mayRead(Conversation place) {
        return place.members().contains(userId);
    }

    private List<Message> readable() {
        return state.conversations().stream()
                .filter(this::mayRead)
                .flatMap(c -> c.visibleTo(userId).stream())
                .sorted(Comparator.comparingLong(Message::shown))
                .toList();
    }

    /// Only-visible-to-you answers, oldest first.
    List<Shown> ephemerals() {
        return state.read(() ->
                readable().stream().filter(Message::ephemeral).map(this::shown).toList());
    }

    Shown shown(Message m) {
        String author = m.notice() ? "Slackbot" : names().person(m.author());
        return new Shown(
                m.channel(),
                m.ts(),
                author,
                text(m),
                m.text(),
                m.blocks(),
                Reading.buttons(m.blocks()),
                m.ephemeral(),
                m.edited());
    }

    private String text(Message m) {
        String words = m.blocks().isEmpty() ? Mrkdwn.plain(m.text(), names()) : Reading.text(m.blocks(), names());
        StringBuilder all = new StringBuilder(words);
        m.files().forEach(f -> all.append("\n[file ").append(f.title()).append(']'));
        return all.toString();
    }

    /// The last answer or message of the app, or the open modal if that came later.
    String latest() {
        return state.read(() -> {
            Optional<Message> message = readable().reversed().stream()
                    .filter(m ->
                            m.notice() || m.author().equals(state.workspace().botUserId()))
                    .findFirst();
            Optional<OpenView> modal = state.views().top(userId);
            if (modal.isPresent()
                    && modal.get().shown() > message.map(Message::shown).orElse(0L)) {
                return modalText(modal.get());
            }
            return message.map(this::text).orElse("");
        });
    }

    /// All that has come or changed since this person's last act, the open modal, and the Home tab if they look at it.
    List<String> sinceLastAct(boolean onHome) {
        return state.read(() -> {
            List<String> seen = new ArrayList<>();
            long since = state.desk(userId).lastAct();
            for (Message m : readable()) {
                if (m.touched() > since && (m.notice() || !m.author().equals(userId))) {
                    seen.add("in " + where(m.channel()) + (m.ephemeral() ? " (only visible to you)" : "") + ":\n"
                            + text(m));
                }
            }
            state.views().top(userId).ifPresent(v -> seen.add("modal:\n" + modalText(v)));
            if (onHome) {
                state.views().home(userId).ifPresent(v -> seen.add("home:\n" + Reading.text(v.blocks(), names())));
            }
            return seen;
        });
    }

    private String where(String channelId) {
        return state.conversation(channelId)
                .map(c -> c.direct() ? "the direct message" : "#" + c.name())
                .orElse(channelId);
    }

    private String modalText(OpenView view) {
        Modal modal = modal(view);
        StringBuilder text = new StringBuilder(modal.title()).append('\n').append(modal.text());
        modal.values().forEach((label, value) -> {
            if (!value.isEmpty()) {
                text.append('\n').append(label).append(": ").append(value);
            }
        });
        modal.errors()
                .forEach((label, error) ->
                        text.append('\n').append(label).append(" ! ").append(error));
        if (!view.trouble().isEmpty()) {
            text.append('\n').append(view.trouble());
        }
        return text.append('\n').append('[').append(modal.submit()).append(']').toString();
    }

    /// A modal as it stands.
    Modal modal(OpenView view) {
        return state.read(() -> {
            Map<String, String> values = new LinkedHashMap<>();
            Map<String, String> errors = new LinkedHashMap<>();
            for (Reading.Usable input : Reading.usable(view.blocks(), names())) {
                if (!input.label().isEmpty()) {
                    JsonNode value = view.entered().of(input.blockId(), input.element());
                    values.put(input.label(), Inputs.words(value, names()));
                    String error = view.errors().get(input.blockId());
                    if (error != null) {
                        errors.put(input.label(), error);
                    }
                }
            }
            return new Modal(
                    view.json().path("title").path("text").asText(),
                    Reading.text(view.blocks(), names()),
                    List.copyOf(values.keySet()),
                    values,
                    errors,
                    Reading.buttons(view.blocks()),
                    view.json().path("submit").path("text").asText(""));
        });
    }

    /// The Home tab as it stands.
    Optional<Shown> home() {
        return state.read(() -> state.views()
                .home(userId)
                .map(v -> new Shown(
                        "",
                        "",
                        state.workspace().botName(),
                        Reading.text(v.blocks(), names()),
                        "",
                        v.blocks(),
                        Reading.buttons(v.blocks()),
                        false,
                        false)));
    }

    /// Everything that can be used, newest first: only the modal when one is open, the Home tab first when they look at
    /// it.
    List<Usables> usables(boolean onHome) {
        return state.read(() -> {
            Optional<OpenView> modal = state.views().top(userId);
            if (modal.isPresent()) {
                return List.of(usables(modal.get()));
            }
            List<Usables> all = new ArrayList<>();
            Optional<Usables> home = state.views().home(userId).map(this::usables);
            if (onHome) {
                home.ifPresent(all::add);
            }
            for (Message m : readable().reversed()) {
                all.add(new Usables(
                        new Surface.InMessage(m.channel(), m.ts()), Reading.usable(m.blocks(), names()), m.shown()));
            }
            if (!onHome) {
                home.ifPresent(all::add);
            }
            return all;
        });
    }

    private Usables usables(OpenView view) {
        return new Usables(new Surface.InView(view.id()), Reading.usable(view.blocks(), names()), view.shown());
    }
}
