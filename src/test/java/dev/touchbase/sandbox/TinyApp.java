package dev.touchbase.sandbox;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.UserChangeEvent;
import com.slack.api.socket_mode.SocketModeClient;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// A small Slack app on the real SDK, which reaches the stand-in through either door. The SDK refuses unknown fields.
final class TinyApp implements AutoCloseable {
    static final String FORM = """
            {"type":"modal","callback_id":"form","private_metadata":"kept","notify_on_close":true,
             "title":{"type":"plain_text","text":"Log a contact"},
             "submit":{"type":"plain_text","text":"Save"},"close":{"type":"plain_text","text":"Cancel"},
             "blocks":[
              {"type":"input","block_id":"who","label":{"type":"plain_text","text":"Customer"},
               "element":{"type":"plain_text_input","action_id":"v","max_length":40}},
              {"type":"input","block_id":"how","optional":true,"label":{"type":"plain_text","text":"Channel"},
               "element":{"type":"static_select","action_id":"v","options":[
                {"text":{"type":"plain_text","text":"Phone"},"value":"phone"},
                {"text":{"type":"plain_text","text":"E-mail"},"value":"email"}]}},
              {"type":"input","block_id":"when","optional":true,"label":{"type":"plain_text","text":"Next"},
               "element":{"type":"datepicker","action_id":"v","initial_date":"2026-11-30"}},
              {"type":"input","block_id":"with","optional":true,"label":{"type":"plain_text","text":"Together with"},
               "element":{"type":"users_select","action_id":"v"}}]}""";
    static final String CARD = """
            [{"type":"section","text":{"type":"mrkdwn","text":"*Acme Ltd* every 2 weeks"}},
             {"type":"actions","elements":[
              {"type":"button","action_id":"reached","value":"acme","text":{"type":"plain_text","text":"Reached"}},
              {"type":"overflow","action_id":"more","options":[
               {"text":{"type":"plain_text","text":"Snooze"},"value":"snooze:acme"}]}]},
             {"type":"section","text":{"type":"mrkdwn","text":"*Birch & Co* monthly"}},
             {"type":"actions","elements":[
              {"type":"button","action_id":"reached","value":"birch","text":{"type":"plain_text","text":"Reached"}},
              {"type":"overflow","action_id":"more","options":[
               {"text":{"type":"plain_text","text":"Snooze"},"value":"snooze:birch"}]}]}]""";

    final List<String> presses = new CopyOnWriteArrayList<>();
    final List<String> events = new CopyOnWriteArrayList<>();
    final List<String> texts = new CopyOnWriteArrayList<>();
    final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
    final CountDownLatch release = new CountDownLatch(1);
    final Slack slack;
    private final StandInSlack house;
    private final App app;
    private Runnable door = () -> {};

    TinyApp(StandInSlack house) {
        this.house = house;
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(house.apiUrl());
        config.setFailOnUnknownProperties(true);
        config.setProxyUrl(null);
        config.setStatsEnabled(false);
        slack = Slack.getInstance(config);
        app = new App(AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(house.botToken())
                .signingSecret(house.signingSecret())
                .build());
        handlers();
    }

    /// The app behind a request URL.
    static TinyApp overHttp(StandInSlack house) {
        TinyApp tiny = new TinyApp(house);
        tiny.app.start();
        SlackRequestParser parser = new SlackRequestParser(tiny.app.config());
        Javalin server = Javalin.create(c -> {
                    c.startup.showJavalinBanner = false;
                    c.routes.post("/slack/events", ctx -> {
                        tiny.headers.add(Map.of(
                                "retry",
                                List.of(String.valueOf(ctx.header("X-Slack-Retry-Num"))),
                                "type",
                                List.of(String.valueOf(ctx.contentType()))));
                        Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                                .requestUri(ctx.path())
                                .queryString(ctx.queryParamMap())
                                .headers(new RequestHeaders(ctx.headerMap().entrySet().stream()
                                        .collect(java.util.stream.Collectors.toMap(
                                                Map.Entry::getKey, e -> List.of(e.getValue())))))
                                .requestBody(new String(ctx.bodyAsBytes(), StandardCharsets.UTF_8))
                                .remoteAddress(ctx.ip())
                                .build());
                        Response response = tiny.run(request);
                        ctx.status(response.getStatusCode());
                        if (response.getBody() != null) {
                            ctx.contentType(response.getContentType()).result(response.getBody());
                        }
                    });
                })
                .start("127.0.0.1", 0);
        house.deliverTo(URI.create("http://127.0.0.1:" + server.port() + "/slack/events"));
        tiny.door = server::stop;
        return tiny;
    }

    /// The app on a WebSocket of its own.
    static TinyApp overSocket(StandInSlack house) {
        TinyApp tiny = new TinyApp(house);
        try {
            SocketModeApp socket =
                    new SocketModeApp(house.appToken(), tiny.app, SocketModeClient.Backend.JavaWebSocket, 10);
            socket.startAsync();
            house.awaitApp(Duration.ofSeconds(20));
            tiny.door = () -> {
                try {
                    socket.stop();
                    socket.getClient().close();
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            };
            return tiny;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Response run(Request<?> request) {
        try {
            return app.run(request);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void handlers() {
        app.command("/contact", (req, ctx) -> command(req.getPayload(), ctx));
        app.blockAction("reached", (req, ctx) -> {
            String value = req.getPayload().getActions().getFirst().getValue();
            presses.add(value + " " + req.getPayload().getTriggerId());
            ctx.respond(r -> r.replaceOriginal(true).text("Logged " + value));
            return ctx.ack();
        });
        app.blockAction("more", (req, ctx) -> {
            presses.add(
                    req.getPayload().getActions().getFirst().getSelectedOption().getValue());
            return ctx.ack();
        });
        app.viewSubmission("form", (req, ctx) -> {
            var values = req.getPayload().getView().getState().getValues();
            String who = values.get("who").get("v").getValue();
            if (who.equals("bad")) {
                return ctx.ackWithErrors(Map.of("who", "No such customer."));
            }
            if (who.equals("second")) {
                return ctx.ackWithPush(com.slack.api.util.json.GsonFactory.createSnakeCase()
                        .fromJson(FORM, com.slack.api.model.view.View.class));
            }
            if (who.equals("wrong block")) {
                return ctx.ackWithErrors(Map.of("nowhere", "No such block."));
            }
            texts.add(who + "|" + values.get("when").get("v").getSelectedDate() + "|"
                    + values.get("with").get("v").getSelectedUser() + "|"
                    + req.getPayload().getView().getPrivateMetadata());
            return ctx.ack();
        });
        app.viewClosed("form", (req, ctx) -> {
            events.add("view_closed");
            return ctx.ack();
        });
        app.event(AppHomeOpenedEvent.class, (req, ctx) -> {
            events.add("app_home_opened " + req.getEvent().getTab());
            ctx.client().viewsPublish(r -> r.userId(req.getEvent().getUser()).viewAsString("""
                    {"type":"home","blocks":[{"type":"header","text":{"type":"plain_text","text":"My check-ins"}}]}"""));
            return ctx.ack();
        });
        app.event(MessageEvent.class, (req, ctx) -> {
            events.add("message " + req.getEvent().getText());
            ctx.client()
                    .chatPostMessage(r -> r.channel(req.getEvent().getChannel())
                            .text("You said: " + req.getEvent().getText()));
            return ctx.ack();
        });
        app.event(AppMentionEvent.class, (req, ctx) -> {
            ctx.client()
                    .chatPostEphemeral(r -> r.channel(req.getEvent().getChannel())
                            .user(req.getEvent().getUser())
                            .text("At your service"));
            return ctx.ack();
        });
        app.event(UserChangeEvent.class, (req, ctx) -> {
            events.add("user_change " + req.getEvent().getUser().getName() + " "
                    + req.getEvent().getUser().isDeleted());
            return ctx.ack();
        });
        app.event(TeamJoinEvent.class, (req, ctx) -> {
            events.add("team_join " + req.getEvent().getUser().getName());
            return ctx.ack();
        });
    }

    private Response command(SlashCommandPayload payload, SlashCommandContext ctx) throws IOException {
        String text = payload.getText() == null ? "" : payload.getText();
        texts.add(text);
        try {
            return switch (text.split(" ")[0]) {
                case "card" ->
                    ctx.ack(com.slack.api.util.json.GsonFactory.createSnakeCase()
                            .fromJson(
                                    "{\"text\":\"card\",\"blocks\":" + CARD + "}", com.google.gson.JsonElement.class));
                case "form" -> {
                    ctx.client()
                            .viewsOpen(r -> r.triggerId(payload.getTriggerId()).viewAsString(FORM));
                    yield ctx.ack();
                }
                case "public" -> ctx.ack(r -> r.responseType("in_channel").text("For everybody"));
                case "broken" ->
                    ctx.ack(com.slack.api.util.json.GsonFactory.createSnakeCase()
                            .fromJson(
                                    "{\"text\":\"x\",\"blocks\":[{\"type\":\"header\"}]}",
                                    com.google.gson.JsonElement.class));
                case "fail" -> throw new IllegalStateException("as asked");
                case "late" -> {
                    release.await();
                    yield ctx.ack("too late");
                }
                case "silent" -> ctx.ack();
                default -> ctx.ack("You typed: " + text);
            };
        } catch (com.slack.api.methods.SlackApiException refused) {
            throw new UncheckedIOException(new IOException(refused));
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        release.countDown();
        door.run();
        app.stop();
        try {
            slack.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public String toString() {
        return "tiny app of " + house.url();
    }
}
