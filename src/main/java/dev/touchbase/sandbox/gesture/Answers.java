package dev.touchbase.sandbox.gesture;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchbase.sandbox.method.CheckedView;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Draft;
import dev.touchbase.sandbox.state.Message;
import dev.touchbase.sandbox.state.MessageBody;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.ResponseUrls;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Puts what an app answers onto people's screens, or says on the screen that the answer was no good.
public final class Answers {
    /// What a person reads when a modal's submission went wrong altogether.
    public static final String TROUBLE = "We had some trouble connecting. Try again?";

    private final TeamState state;

    public Answers(TeamState state) {
        this.state = state;
    }

    /// The answer to a command, or to a response address after one: a message for one person or for all.
    ///
    /// @throws SlackError when Slack would not show it
    void message(ResponseUrls.Target target, JsonNode answer) {
        boolean replace = answer.path("replace_original").asBoolean();
        Optional<Message> source = source(target);
        if (answer.path("delete_original").asBoolean()) {
            source.ifPresent(state::delete);
            return;
        }
        MessageBody body = MessageBody.read(answer);
        boolean forAll = answer.path("response_type").asText().equals("in_channel");
        if (replace && source.isPresent() && !(source.get().ephemeral() && forAll)) {
            state.replace(source.get(), body.text(), body.blocks());
            return;
        }
        Draft draft = Draft.words(target.channel(), state.workspace().botUserId(), body.text())
                .with(body.blocks())
                .with(null, body.threadTs());
        state.post(forAll ? draft : draft.onlyFor(target.userId()));
    }

    private Optional<Message> source(ResponseUrls.Target target) {
        String ts = target.sourceTs();
        return ts == null
                ? Optional.empty()
                : state.conversation(target.channel()).flatMap(c -> c.message(ts));
    }

    /// A late answer, sent to a response address.
    ///
    /// @return an error code, empty when it was shown
    public String respond(String token, JsonNode answer) {
        return state.change(() -> {
            Optional<ResponseUrls.Target> target = state.responseUrls().use(token, state.transportNow());
            if (target.isEmpty()) {
                state.problem("response_url", "used_url");
                return "used_url";
            }
            try {
                message(target.get(), answer);
                return "";
            } catch (SlackError error) {
                state.problem("response_url", error.getMessage());
                return error.code();
            }
        });
    }

    /// The answer to a command.
    void command(ResponseUrls.Target target, String command, JsonNode answer) {
        if (answer.isEmpty()) {
            return;
        }
        try {
            if (!answer.has("text") && !answer.has("blocks")) {
                throw new SlackError("no_text");
            }
            if (answer.path("response_type").asText().equals("in_channel")) {
                state.post(Draft.words(target.channel(), target.userId(), command));
            }
            message(target, answer);
        } catch (SlackError error) {
            state.problem(command, error.getMessage());
            failed(target, command + " failed with the error \"invalid_command_response\" (" + error.code() + ").");
        }
    }

    /// Slack's own line about something that did not work.
    void failed(ResponseUrls.Target target, String line) {
        state.post(Draft.notice(target.channel(), target.userId(), line));
    }

    /// The answer to a modal's submission.
    void submission(OpenView view, JsonNode answer) {
        if (!state.views().stack(view.userId()).contains(view)) {
            return;
        }
        try {
            switch (answer.path("response_action").asText("")) {
                case "" -> {
                    if (!answer.isEmpty()) {
                        throw new SlackError("response_action missing");
                    }
                    state.closeView(view);
                }
                case "clear" -> state.closeAllViews(view.userId());
                case "errors" -> errors(view, answer.path("errors"));
                case "update" -> state.updateView(view, CheckedView.of(answer.path("view"), "modal"));
                case "push" -> state.pushView(view.userId(), CheckedView.of(answer.path("view"), "modal"));
                default -> throw new SlackError("unknown response_action");
            }
        } catch (SlackError error) {
            state.problem("view_submission " + callback(view), error.getMessage());
            view.trouble(TROUBLE);
        }
    }

    private void errors(OpenView view, JsonNode given) {
        Map<String, String> errors = new HashMap<>();
        for (var error : given.properties()) {
            if (!isInput(view, error.getKey())) {
                throw new SlackError("errors for a block that is no input: " + error.getKey());
            }
            errors.put(error.getKey(), error.getValue().asText());
        }
        if (errors.isEmpty()) {
            throw new SlackError("errors without any");
        }
        view.errors().clear();
        view.errors().putAll(errors);
    }

    private static boolean isInput(OpenView view, String blockId) {
        for (JsonNode block : view.blocks()) {
            if (block.path("block_id").asText().equals(blockId)) {
                return block.path("type").asText().equals("input");
            }
        }
        return false;
    }

    static String callback(OpenView view) {
        return view.json().path("callback_id").asText("");
    }

    /// A conversation's reply address for somebody who acts there.
    static ResponseUrls.Target target(String userId, Conversation place) {
        return new ResponseUrls.Target(userId, place.id(), null);
    }
}
