package dev.touchbase.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.StandInSlack;
import dev.touchbase.sandbox.Suggestion;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/// A small bot for the page to talk to, without the SDK and without the product: a digest at 08:30, a reminder at
/// 09:00,
/// a form, a warning, a Home tab, and a clock that can be moved.
final class DemoBot implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant DIGEST = Instant.parse("2026-11-23T08:30:00Z");
    private static final Instant REMINDER = Instant.parse("2026-11-23T09:00:00Z");

    final List<String> heard = new CopyOnWriteArrayList<>();
    /// Taken away by a test that wants to see the clock on its way.
    final Semaphore mayMove = new Semaphore(1);

    private final StandInSlack slack;
    private final Javalin server;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Instant now = Instant.parse("2026-11-23T08:00:00Z");

    DemoBot(StandInSlack slack) {
        this.slack = slack;
        server = Javalin.create(c -> {
                    c.startup.showJavalinBanner = false;
                    c.routes.post("/slack/events", this::slackCalls);
                    c.routes.get("/clock", ctx -> ctx.result("{\"now\":\"" + now + "\"}"));
                    c.routes.post("/clock", this::move);
                })
                .start("127.0.0.1", 0);
        slack.deliverTo(URI.create("http://127.0.0.1:" + server.port() + "/slack/events"));
        slack.clockAt(URI.create("http://127.0.0.1:" + server.port() + "/clock"));
        slack.suggest(List.of(
                new Suggestion("/contact", "[customer]", "My check-ins today, or a customer's card"),
                new Suggestion("/contact log", "CUSTOMER [channel] [outcome] note", "Log a contact that happened"),
                new Suggestion("/contact due", "[team | @someone | overdue]", "Who is due, and why"),
                new Suggestion("/contact check", "CUSTOMER [channel] [purpose] [when]", "May I contact them now?"),
                new Suggestion("/contact who", "CUSTOMER | @someone [when]", "Who contacted whom"),
                new Suggestion("/contact form", "", "The form for logging")));
    }

    private void move(Context ctx) {
        Instant to = Instant.parse(read(ctx.body()).path("now").asText());
        if (to.isBefore(now)) {
            ctx.status(400).result("The clock only moves forward.");
            return;
        }
        mayMove.acquireUninterruptibly();
        mayMove.release();
        Instant before = now;
        now = to;
        if (before.isBefore(DIGEST) && !to.isBefore(DIGEST)) {
            post("C0CUSTOMERS", Content.digest());
        }
        if (before.isBefore(REMINDER) && !to.isBefore(REMINDER)) {
            post("U0SAM000001", Content.reminder());
        }
        ctx.result("{\"now\":\"" + now + "\"}");
    }

    private void slackCalls(Context ctx) {
        if (ctx.formParam("payload") != null) {
            interaction(ctx, read(String.valueOf(ctx.formParam("payload"))));
        } else if (ctx.formParam("command") != null) {
            command(ctx);
        } else {
            event(read(ctx.body()));
        }
    }

    private void command(Context ctx) {
        String text = String.valueOf(ctx.formParam("text"));
        heard.add(text);
        if (text.startsWith("form")) {
            call(
                    "views.open",
                    JSON.createObjectNode()
                            .put("trigger_id", ctx.formParam("trigger_id"))
                            .set("view", read(Content.form())));
            return;
        }
        if (text.startsWith("check")) {
            ctx.contentType("application/json").result(Content.headsUp());
            return;
        }
        ctx.contentType("application/json")
                .result(JSON.createObjectNode()
                        .put("response_type", "ephemeral")
                        .put("text", "*Logged* what you typed: " + text)
                        .toString());
    }

    private void interaction(Context ctx, JsonNode payload) {
        String type = payload.path("type").asText();
        if (type.equals("view_submission")) {
            submitted(ctx, payload);
            return;
        }
        JsonNode action = payload.path("actions").path(0);
        heard.add(action.path("action_id").asText() + " "
                + action.path("value")
                        .asText(action.path("selected_option").path("value").asText()));
        if (action.path("action_id").asText().equals("reached")) {
            ObjectNode update = JSON.createObjectNode()
                    .put("channel", payload.path("channel").path("id").asText())
                    .put("ts", payload.path("message").path("ts").asText())
                    .put("text", "Good morning. 2 customers to contact today");
            update.set("blocks", read(Content.reminderAfterReached()));
            call("chat.update", update);
        }
        if (action.path("action_id").asText().equals("log")) {
            call(
                    "views.open",
                    JSON.createObjectNode()
                            .put("trigger_id", payload.path("trigger_id").asText())
                            .set("view", read(Content.form())));
        }
    }

    private void submitted(Context ctx, JsonNode payload) {
        JsonNode values = payload.path("view").path("state").path("values");
        String next = values.path("next").path("v").path("selected_date").asText("");
        String note = values.path("note").path("v").path("value").asText("");
        heard.add("submitted " + note + " " + next);
        if (next.compareTo("2026-11-23") <= 0) {
            ctx.contentType("application/json")
                    .result("{\"response_action\":\"errors\",\"errors\":{\"next\":\"That day is already over."
                            + " Choose a day after Mon 23 Nov.\"}}");
            return;
        }
        post(payload.path("user").path("id").asText(), Content.logged(next));
    }

    private void event(JsonNode body) {
        JsonNode event = body.path("event");
        heard.add(event.path("type").asText() + " " + event.path("tab").asText());
        if (event.path("tab").asText().equals("home")) {
            ObjectNode publish =
                    JSON.createObjectNode().put("user_id", event.path("user").asText());
            publish.set("view", read(Content.home()));
            call("views.publish", publish);
        }
        if (event.path("type").asText().equals("message")) {
            post(event.path("channel").asText(), "{\"text\":\"I can help. Try `due` or `log acme call reached`.\"}");
        }
    }

    private void post(String channel, String message) {
        ObjectNode body = (ObjectNode) read(message);
        call("chat.postMessage", body.put("channel", channel));
    }

    private void call(String method, JsonNode body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
                    .header("Authorization", "Bearer " + slack.botToken())
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
            JsonNode answer = read(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
            if (!answer.path("ok").asBoolean()) {
                throw new IllegalStateException(method + ": " + answer);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
