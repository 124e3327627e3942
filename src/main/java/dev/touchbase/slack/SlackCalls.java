package dev.touchbase.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import com.slack.api.model.User;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Every call that Touchbase makes to Slack's Web API. Each returns when Slack has said that it worked.
///
/// All throw a [SlackTrouble] otherwise; none repeats itself.
public final class SlackCalls {

    /// The methods' names: a test holds them against the scopes in the manifest and against the stand-in.
    public static final List<String> METHODS = List.of(
            "apps.connections.open",
            "auth.test",
            "chat.delete",
            "chat.postEphemeral",
            "chat.postMessage",
            "chat.update",
            "conversations.history",
            "conversations.open",
            "files.completeUploadExternal",
            "files.getUploadURLExternal",
            "users.info",
            "views.open",
            "views.publish",
            "views.push",
            "views.update");

    /// Slack makes no links and mentions of its own.
    private static final String AS_WRITTEN = "none";

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 20;
    private static final String NOTICE = "touchbase_notice";
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final MethodsClient methods;
    private final OkHttpClient http;
    private final SlackAddresses addresses;
    private final MethodTiers tiers;
    private final BiConsumer<String, String> onEnd;

    /// @param onEnd is told of each call's method and result: ok, or the kind of trouble
    SlackCalls(
            MethodsClient methods,
            OkHttpClient http,
            SlackAddresses addresses,
            MethodTiers tiers,
            BiConsumer<String, String> onEnd) {
        this.tiers = tiers;
        this.onEnd = onEnd;
        this.methods = methods;
        this.http = http;
        this.addresses = addresses;
    }

    /// How often each method may be called, of which all calls here are counted.
    MethodTiers tiers() {
        return tiers;
    }

    /// Whose token ours is.
    AuthTestResponse identity() {
        return ok("auth.test", () -> methods.authTest(r -> r));
    }

    /// What Slack knows about a person, their locale included.
    User person(String user) {
        return ok("users.info", () -> methods.usersInfo(r -> r.user(user).includeLocale(true)))
                .getUser();
    }

    /// Takes a message of ours away.
    void delete(String channel, String ts) {
        ok("chat.delete", () -> methods.chatDelete(r -> r.channel(channel).ts(ts)));
    }

    /// The id of a person's direct message with the bot.
    String directMessage(String user) {
        return ok("conversations.open", () -> methods.conversationsOpen(r -> r.users(List.of(user))))
                .getChannel()
                .getId();
    }

    /// Posts for everybody in `channel`.
    ///
    /// @param thread the thread's first message, or null
    /// @param noticeKey the notice's key, by which it can be found again, or null
    /// @return the message's timestamp
    String post(String channel, @Nullable String thread, Reply.Answer answer, @Nullable String noticeKey) {
        var metadata = noticeKey == null
                ? null
                : Message.Metadata.builder()
                        .eventType(NOTICE)
                        .eventPayload(Map.of("key", noticeKey))
                        .build();
        var posted = ok(
                "chat.postMessage",
                () -> methods.chatPostMessage(r -> r.channel(channel)
                        .threadTs(thread)
                        .text(answer.text())
                        .blocks(answer.blocks())
                        .parse(AS_WRITTEN)
                        .linkNames(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)
                        .metadata(metadata)));
        if (posted.getTs() == null || posted.getTs().isEmpty()) {
            throw SlackTrouble.unanswered("chat.postMessage", "ok without a timestamp");
        }
        if (posted.getChannel() != null && !posted.getChannel().equals(channel)) {
            throw SlackTrouble.unanswered("chat.postMessage", "ok for another channel");
        }
        return posted.getTs();
    }

    /// The timestamp of the message in `channel` that carries `noticeKey`, posted at `since` or later; empty when there
    /// is
    /// none.
    Optional<String> find(String channel, String noticeKey, Instant since) {
        return search(channel, noticeKey, since, 1).stream().findFirst();
    }

    /// All messages in `channel` that carry the notice's key, newest first; otherwise as [#find].
    List<String> findAll(String channel, String noticeKey, Instant since) {
        return search(channel, noticeKey, since, Integer.MAX_VALUE);
    }

    private List<String> search(String channel, String noticeKey, Instant since, int enough) {
        var oldest = since.getEpochSecond() + ".000000";
        var found = new ArrayList<String>();
        String latest = null;
        for (int page = 0; page < MOST_PAGES; page++) {
            var history = history(channel, oldest, latest);
            history.getMessages().stream()
                    .filter(message -> carries(message, noticeKey))
                    .forEach(message -> found.add(message.getTs()));
            if (found.size() >= enough || !history.isHasMore()) {
                return found;
            }
            latest = history.getMessages().getLast().getTs();
        }
        throw SlackTrouble.answered("conversations.history", "too_much_history");
    }

    /// Newest first.
    private ConversationsHistoryResponse history(String channel, String oldest, @Nullable String latest) {
        return ok(
                "conversations.history",
                () -> methods.conversationsHistory(r -> r.channel(channel)
                        .oldest(oldest)
                        .latest(latest)
                        .limit(PAGE)
                        .includeAllMetadata(true)));
    }

    private static boolean carries(Message message, String noticeKey) {
        var metadata = message.getMetadata();
        return metadata != null
                && NOTICE.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && noticeKey.equals(metadata.getEventPayload().get("key"));
    }

    /// Shows an answer to one person in `channel`.
    void postEphemeral(String channel, String user, @Nullable String thread, Reply.Answer answer) {
        ok(
                "chat.postEphemeral",
                () -> methods.chatPostEphemeral(r -> r.channel(channel)
                        .user(user)
                        .threadTs(thread)
                        .text(answer.text())
                        .blocks(answer.blocks())
                        .parse(AS_WRITTEN)
                        .linkNames(false)));
    }

    /// Puts an answer in place of a message of ours.
    void update(String channel, String ts, Reply.Answer answer) {
        ok(
                "chat.update",
                () -> methods.chatUpdate(r -> r.channel(channel)
                        .ts(ts)
                        .text(answer.text())
                        .blocks(answer.blocks())
                        .parse(AS_WRITTEN)
                        .linkNames(false)));
    }

    /// Opens a form, once and within three seconds of the gesture that brought `trigger`.
    void openView(String trigger, View view) {
        ok("views.open", () -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)));
    }

    /// Opens a form on top of an open one.
    void pushView(String trigger, View view) {
        ok("views.push", () -> methods.viewsPush(r -> r.triggerId(trigger).view(view)));
    }

    /// Turns an open form into another.
    void updateView(String viewId, View view) {
        ok("views.update", () -> methods.viewsUpdate(r -> r.viewId(viewId).view(view)));
    }

    /// Shows a person's Home tab.
    void publish(String user, View home) {
        ok("views.publish", () -> methods.viewsPublish(r -> r.userId(user).view(home)));
    }

    /// Puts a file into a channel or direct message.
    void upload(String channel, String name, byte[] content) {
        var slot = ok(
                "files.getUploadURLExternal",
                () -> methods.filesGetUploadURLExternal(r -> r.filename(name).length(content.length)));
        send("file upload", slot.getUploadUrl(), RequestBody.create(content, BYTES));
        var file = FileDetails.builder().id(slot.getFileId()).title(name).build();
        ok(
                "files.completeUploadExternal",
                () -> methods.filesCompleteUploadExternal(
                        r -> r.channelId(channel).files(List.of(file))));
    }

    /// Posts to the address that a command or click brought for its answers.
    void respond(String responseUrl, String json) {
        send("response_url", responseUrl, RequestBody.create(json, JSON));
    }

    private void send(String what, String address, RequestBody body) {
        if (!addresses.allows(address)) {
            throw SlackTrouble.answered(what, "not an address of Slack's");
        }
        var request = new Request.Builder().url(address).post(body).build();
        try (Response answer = http.newCall(request).execute()) {
            if (answer.code() == 404 || answer.code() == 410) {
                throw SlackTrouble.answered(what, "expired_url");
            }
            if (!answer.isSuccessful()) {
                throw httpError(what, answer);
            }
        } catch (IOException broken) {
            throw SlackTrouble.unanswered(what, broken.getClass().getSimpleName());
        }
    }

    private <T extends SlackApiTextResponse> T ok(String method, Call<T> call) {
        tiers.called(method);
        try {
            T answer = answered(method, call);
            onEnd.accept(method, "ok");
            return answer;
        } catch (SlackTrouble trouble) {
            onEnd.accept(method, trouble.kind().name().toLowerCase(Locale.ROOT));
            throw trouble;
        }
    }

    private static <T extends SlackApiTextResponse> T answered(String method, Call<T> call) {
        try {
            T answer = call.make();
            if (!answer.isOk()) {
                throw SlackTrouble.answered(
                        method, Optional.ofNullable(answer.getError()).orElse("no reason given"));
            }
            return answer;
        } catch (SlackApiException refused) {
            throw httpError(method, refused.getResponse());
        } catch (IOException | com.google.gson.JsonParseException broken) {
            throw SlackTrouble.unanswered(method, broken.getClass().getSimpleName());
        }
    }

    private static SlackTrouble httpError(String call, Response answer) {
        var wait = answer.header("Retry-After", "");
        if (answer.code() == 429 && wait != null && wait.matches("[0-9]{1,6}")) {
            return SlackTrouble.limited(call, Duration.ofSeconds(Long.parseLong(wait)));
        }
        return answer.code() == 429 || answer.code() >= 500
                ? SlackTrouble.unanswered(call, "HTTP " + answer.code())
                : SlackTrouble.answered(call, "HTTP " + answer.code());
    }

    private interface Call<T> {
        T make() throws IOException, SlackApiException;
    }
}
