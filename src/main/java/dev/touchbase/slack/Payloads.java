package dev.touchbase.slack;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Slack's payloads, read into our own terms.
final class Payloads {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private Payloads() {}

    static Asked asked(SlashCommandPayload command) {
        return new Asked(
                "command|" + command.getTriggerId(),
                command.getTeamId(),
                command.getUserId(),
                AnswerTo.command(command.getUserId(), command.getChannelId(), command.getResponseUrl()),
                command.getTriggerId());
    }

    /// The person's own team counts: in a shared channel the payload's is the channel's.
    static Asked asked(BlockActionPayload click) {
        var user = click.getUser();
        var act = click.getActions().getFirst();
        return new Asked(
                String.join("|", "click", user.getId(), act.getActionId(), act.getActionTs()),
                team(
                        user.getTeamId(),
                        click.getTeam() == null ? null : click.getTeam().getId()),
                user.getId(),
                answerTo(click),
                click.getTriggerId());
    }

    static Asked asked(ViewSubmissionPayload submit) {
        var user = submit.getUser();
        return new Asked(
                String.join(
                        "|",
                        "submit",
                        submit.getView().getId(),
                        submit.getView().getHash()),
                team(
                        user.getTeamId(),
                        submit.getTeam() == null ? null : submit.getTeam().getId()),
                user.getId(),
                AnswerTo.directMessage(user.getId(), null, null),
                submit.getTriggerId());
    }

    static Pressed pressed(BlockActionPayload click) {
        var act = click.getActions().getFirst();
        var view = click.getView();
        var inForm = view != null && "modal".equals(view.getType());
        return new Pressed(
                act.getActionId(),
                act.getValue(),
                chosen(act),
                view == null ? channelAndTs(click) : view.getId(),
                view == null ? look(click) : String.valueOf(view.getHash()),
                inForm ? Objects.requireNonNullElse(view.getPrivateMetadata(), "") : null);
    }

    static Submitted submitted(ViewSubmissionPayload submit) {
        var view = submit.getView();
        return new Submitted(
                String.valueOf(view.getCallbackId()),
                view.getPrivateMetadata(),
                values(view.getState()),
                firstInput(view));
    }

    private static AnswerTo answerTo(BlockActionPayload click) {
        var user = click.getUser().getId();
        var container = click.getContainer();
        var view = click.getView();
        if (view != null) {
            return "home".equals(view.getType()) ? AnswerTo.home(user) : AnswerTo.directMessage(user, null, null);
        }
        return new AnswerTo(
                container.isEphemeral() ? AnswerTo.Kind.EPHEMERAL : AnswerTo.Kind.MESSAGE,
                user,
                container.getChannelId(),
                container.getThreadTs(),
                container.getMessageTs(),
                click.getResponseUrl());
    }

    private static @Nullable String team(@Nullable String usersOwn, @Nullable String payloads) {
        return usersOwn == null ? payloads : usersOwn;
    }

    private static String channelAndTs(BlockActionPayload click) {
        return click.getContainer().getChannelId() + "-" + click.getContainer().getMessageTs();
    }

    /// A message that was changed looks different even when it was changed back.
    private static String look(BlockActionPayload click) {
        var message = click.getMessage();
        if (message == null) {
            return "";
        }
        var edited = message.getEdited();
        return (edited == null ? "" : edited.getTs()) + GSON.toJson(message.getBlocks());
    }

    private static @Nullable String chosen(BlockActionPayload.Action act) {
        if (act.getSelectedOption() != null) {
            return act.getSelectedOption().getValue();
        }
        return Stream.of(
                        act.getSelectedUser(),
                        act.getSelectedChannel(),
                        act.getSelectedConversation(),
                        act.getSelectedDate(),
                        act.getSelectedTime())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, List<String>> values(@Nullable ViewState state) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (state != null && state.getValues() != null) {
            state.getValues()
                    .forEach((block, inputs) -> values.put(
                            block,
                            inputs.values().stream().flatMap(Payloads::values).toList()));
        }
        return values;
    }

    private static Stream<String> values(ViewState.Value input) {
        Stream<String> one = Stream.of(
                        input.getValue(),
                        input.getSelectedDate(),
                        input.getSelectedTime(),
                        input.getSelectedUser(),
                        input.getSelectedChannel(),
                        input.getSelectedConversation(),
                        input.getSelectedDateTime() == null
                                ? null
                                : input.getSelectedDateTime().toString(),
                        input.getSelectedOption() == null
                                ? null
                                : input.getSelectedOption().getValue())
                .filter(Objects::nonNull);
        Stream<String> options = orNone(input.getSelectedOptions()).map(ViewState.SelectedOption::getValue);
        Stream<String> ids = Stream.of(
                        orNone(input.getSelectedUsers()),
                        orNone(input.getSelectedChannels()),
                        orNone(input.getSelectedConversations()))
                .flatMap(all -> all);
        return Stream.of(one, options, ids).flatMap(all -> all);
    }

    private static <T> Stream<T> orNone(@Nullable List<T> all) {
        return all == null ? Stream.empty() : all.stream();
    }

    private static Optional<String> firstInput(View view) {
        return view.getBlocks().stream()
                .filter(InputBlock.class::isInstance)
                .map(block -> ((InputBlock) block).getBlockId())
                .filter(Objects::nonNull)
                .findFirst();
    }
}
