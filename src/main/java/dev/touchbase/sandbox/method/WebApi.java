package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.Calls;
import dev.touchbase.sandbox.Faults;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/// The entrance to all methods: checks the token, looks for an ordered fault, calls the method, remembers the call.
public final class WebApi {
    private static final String SCOPES =
            "commands,chat:write,im:write,im:history,channels:read,channels:history,groups:read,groups:history,"
                    + "users:read,users:read.email,files:read,files:write,app_mentions:read,team:read";
    private static final Set<String> NOT_THE_APPS_FAULT = Set.of(
            "channel_not_found",
            "not_in_channel",
            "user_not_in_channel",
            "is_archived",
            "user_not_found",
            "users_not_found",
            "user_disabled",
            "message_not_found",
            "hash_conflict",
            "not_found",
            "cannot_dm_bot");

    private final TeamState state;
    private final String botToken;
    private final String appToken;
    private final Map<String, SlackMethod> methods;

    /// @param methods the one list
    public WebApi(TeamState state, String botToken, String appToken, List<SlackMethod> methods) {
        this.state = state;
        this.botToken = botToken;
        this.appToken = appToken;
        this.methods = methods.stream().collect(Collectors.toMap(SlackMethod::name, Function.identity()));
    }

    /// Answers `/api/{method}`.
    public void handle(Context ctx) {
        String name = ctx.pathParam("method");
        Arguments args = arguments(ctx);
        String token = token(ctx, args);
        args.all().remove("token");
        state.faults().waitYourTurn(name);
        Optional<Faults.Fault> fault = state.faults().take(name, args.all());
        if (fault.isPresent()) {
            fail(ctx, name, args, token, fault.get());
            return;
        }
        succeed(ctx, name, args, token);
    }

    private void succeed(Context ctx, String name, Arguments args, String token) {
        ObjectNode answer = answer(name, args, token);
        state.calls().add(new Calls.Call(name, args.all(), answer, state.transportNow()));
        if (name.equals("auth.test")) {
            ctx.header("x-oauth-scopes", SCOPES);
        }
        ctx.contentType("application/json; charset=utf-8").result(answer.toString());
    }

    private ObjectNode answer(String name, Arguments args, String token) {
        SlackMethod method = methods.get(name);
        if (method == null) {
            state.calls().addUnknown(name);
            state.problem(name, "unknown_method");
            return refusal(new SlackError("unknown_method"));
        }
        try {
            checkToken(name, token);
            ObjectNode content = state.change(() -> method.answer(state, args));
            return Json.object().put("ok", true).setAll(content);
        } catch (SlackError error) {
            if (!NOT_THE_APPS_FAULT.contains(error.code())) {
                state.problem(name, error.getMessage());
            }
            return refusal(error);
        }
    }

    private void checkToken(String name, String token) {
        if (token.isEmpty()) {
            throw new SlackError("not_authed");
        }
        boolean isBot = token.equals(botToken);
        boolean isApp = token.equals(appToken);
        if (!isBot && !isApp) {
            throw new SlackError("invalid_auth");
        }
        if (!name.equals("auth.test") && isApp != name.equals("apps.connections.open")) {
            throw new SlackError("not_allowed_token_type");
        }
    }

    private void fail(Context ctx, String name, Arguments args, String token, Faults.Fault fault) {
        if (fault.acts()) {
            succeed(ctx, name, args, token);
        } else {
            refuse(ctx, name, args, fault);
        }
        hold(fault.holds());
        if (fault.drops()) {
            drop(ctx);
        } else if (fault.body() != null) {
            ctx.status(fault.status())
                    .contentType("application/json; charset=utf-8")
                    .result(fault.body());
        } else if (fault.status() != 200 && fault.error().isEmpty()) {
            ctx.status(fault.status()).contentType("text/html").result("<html>upstream trouble</html>");
        }
    }

    private void refuse(Context ctx, String name, Arguments args, Faults.Fault fault) {
        ctx.status(fault.status());
        if (fault.retryAfterSeconds() > 0) {
            ctx.header("Retry-After", String.valueOf(fault.retryAfterSeconds()));
        }
        if (fault.error().isEmpty()) {
            state.calls().add(new Calls.Call(name, args.all(), Json.object().nullNode(), state.transportNow()));
            return;
        }
        ObjectNode answer = refusal(new SlackError(fault.error()));
        state.calls().add(new Calls.Call(name, args.all(), answer, state.transportNow()));
        ctx.contentType("application/json; charset=utf-8").result(answer.toString());
    }

    private static void hold(Duration how) {
        try {
            Thread.sleep(how);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// Without a byte of an answer.
    private static void drop(Context ctx) {
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static ObjectNode refusal(SlackError error) {
        ObjectNode answer = Json.object().put("ok", false).put("error", error.code());
        if (!error.findings().isEmpty()) {
            var messages = answer.putObject("response_metadata").putArray("messages");
            error.findings().forEach(f -> messages.add(f.toString()));
        }
        return answer;
    }

    private static Arguments arguments(Context ctx) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, values) -> fields.put(name, values.getFirst()));
        String type = Optional.ofNullable(ctx.contentType()).orElse("");
        if (type.startsWith("application/json")) {
            Arguments inAddress = Arguments.ofForm(fields);
            JsonNode body = Json.parse(ctx.body());
            if (body.isObject()) {
                inAddress.all().setAll((ObjectNode) body);
            }
            return inAddress;
        }
        ctx.formParamMap().forEach((name, values) -> fields.put(name, values.getFirst()));
        return Arguments.ofForm(fields);
    }

    private static String token(Context ctx, Arguments args) {
        String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
        return header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : args.text("token");
    }
}
