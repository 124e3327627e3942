package dev.touchbase.sandbox.screen;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.Suggestion;
import dev.touchbase.sandbox.block.Options;
import dev.touchbase.sandbox.gesture.Gestures;
import dev.touchbase.sandbox.gesture.Surface;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.TeamState;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The routes of the screen. Pages are for looking, POSTs are gestures; each gesture is answered with what has changed.
public final class Screen {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> ASSETS = Map.of(
            "sandbox.css", "text/css; charset=utf-8",
            "sandbox.js", "text/javascript; charset=utf-8",
            "logo.svg", "image/svg+xml");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final TeamState state;
    private final Gestures gestures;
    private final Parts parts;
    private final Live live;

    /// @param connected whether an app can be reached
    public Screen(TeamState state, Gestures gestures, Live live, BooleanSupplier connected) {
        this.state = state;
        this.gestures = gestures;
        this.live = live;
        this.parts = new Parts(state, connected);
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.get("/", this::front);
        routes.get("/assets/{name}", this::asset);
        routes.get("/favicon.ico", ctx -> ctx.redirect("/assets/logo.svg"));
        routes.get("/suggestions", this::suggestions);
        routes.get("/files/{id}", this::file);
        routes.sse("/live", live::serve);
        routes.get("/as/{handle}/{place}", this::page);
        routes.get("/as/{handle}/{place}/parts", ctx -> changed(ctx, ""));
        routes.get("/as/{handle}/{place}/options", this::options);
        gesture(routes, "type", this::type);
        gesture(routes, "act", this::act);
        gesture(routes, "enter", this::enter);
        gesture(routes, "submit", this::submit);
        gesture(routes, "close", this::close);
        gesture(routes, "clock", this::clock);
    }

    private interface Doing {
        /// @return a line to show for a moment; empty for none
        String run(Context ctx, Spot spot);
    }

    private void gesture(RoutesConfig routes, String name, Doing doing) {
        Handler handler = ctx -> {
            sameSite(ctx);
            String toast;
            try {
                toast = doing.run(ctx, spot(ctx));
            } catch (NoSuchElementException gone) {
                toast = String.valueOf(gone.getMessage());
            }
            changed(ctx, toast);
        };
        routes.post("/as/{handle}/{place}/" + name, handler);
    }

    /// Other sites must not act here.
    private static void sameSite(Context ctx) {
        String site = Optional.ofNullable(ctx.header("Sec-Fetch-Site")).orElse("same-origin");
        if (!site.equals("same-origin") && !site.equals("none")) {
            throw new ForbiddenResponse("not from another site");
        }
    }

    private Spot spot(Context ctx) {
        return state.read(() -> Spot.of(state, ctx.pathParam("handle"), ctx.pathParam("place")));
    }

    private void front(Context ctx) {
        ctx.redirect(state.read(() -> {
            Member first = state.members().iterator().next();
            String place = state.conversations().stream()
                    .filter(c -> c.botMember() && c.members().contains(first.id()) && !c.direct())
                    .map(Conversation::name)
                    .findFirst()
                    .orElse(Spot.MESSAGES);
            return "/as/" + first.handle() + "/" + place;
        }));
    }

    private void page(Context ctx) {
        Spot spot;
        try {
            spot = spot(ctx);
        } catch (NoSuchElementException unknown) {
            html(ctx.status(404), parts.error("Not here", String.valueOf(unknown.getMessage())));
            return;
        }
        if (spot.home() || spot.direct()) {
            gestures.openApp(spot.me().id(), spot.home() ? "home" : "messages");
        }
        html(ctx, parts.page(spot));
    }

    private void changed(Context ctx, String toast) {
        Map<String, String> known = new HashMap<>();
        for (String name : List.of("main", "sidebar", "dialog", "clock")) {
            String value = Optional.ofNullable(ctx.queryParam("have-" + name)).orElse(ctx.formParam("have-" + name));
            if (value != null) {
                known.put(name, value);
            }
        }
        html(ctx, parts.changed(spot(ctx), known, toast));
    }

    private static void html(Context ctx, String html) {
        ctx.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cache-Control", "no-store")
                .contentType("text/html; charset=utf-8")
                .result(html);
    }

    private String type(Context ctx, Spot spot) {
        String line = Optional.ofNullable(ctx.formParam("line")).orElse("").strip();
        if (!line.isEmpty()) {
            gestures.type(spot.me().id(), spot.conversation().id(), line);
        }
        return "";
    }

    private String act(Context ctx, Spot spot) {
        Surface surface = surface(ctx);
        note(ctx, spot, surface);
        gestures.use(spot.me().id(), surface, param(ctx, "block"), param(ctx, "action"), param(ctx, "chosen"));
        return "";
    }

    private String enter(Context ctx, Spot spot) {
        Surface surface = surface(ctx);
        String block = param(ctx, "block");
        String action = param(ctx, "action");
        String field = Json.array().add("f").add(block).add(action).toString();
        List<String> raw = raw(spot, surface, block, action, ctx.formParams(field));
        note(ctx, spot, surface, field);
        gestures.enter(spot.me().id(), surface, block, action, raw);
        return "";
    }

    private String submit(Context ctx, Spot spot) {
        Surface surface = surface(ctx);
        note(ctx, spot, surface);
        gestures.submit(spot.me().id(), ((Surface.InView) surface).viewId(), 1);
        return "";
    }

    private String close(Context ctx, Spot spot) {
        gestures.close(spot.me().id(), ((Surface.InView) surface(ctx)).viewId());
        return "";
    }

    private String clock(Context ctx, Spot spot) {
        String to = param(ctx, "to");
        try {
            Instant target = to.isEmpty()
                    ? LocalDateTime.parse(param(ctx, "local"))
                            .atZone(spot.me().zone())
                            .toInstant()
                    : Instant.parse(to);
            parts.clockMoves();
            String trouble = state.clock().move(target);
            state.change(() -> true);
            return trouble;
        } catch (DateTimeException malformed) {
            return "That is not a date and time.";
        }
    }

    /// Remembers everything that a form carries, without telling the app.
    private void note(Context ctx, Spot spot, Surface surface, String... besides) {
        for (String name : ctx.formParamMap().keySet()) {
            JsonNode field = name.startsWith("[\"f\",") ? Json.parse(name) : Json.object();
            if (field.size() == 3 && !List.of(besides).contains(name)) {
                String block = field.get(1).asText();
                String action = field.get(2).asText();
                gestures.note(
                        spot.me().id(),
                        surface,
                        block,
                        action,
                        raw(spot, surface, block, action, ctx.formParams(name)));
            }
        }
    }

    /// What a form field carries, as the element wants it.
    private List<String> raw(Spot spot, Surface surface, String block, String action, List<String> values) {
        String type = state.read(() -> gestures.elementType(surface, block, action));
        List<String> raw = new ArrayList<>();
        for (String value : values) {
            if (value.isEmpty()) {
                continue;
            }
            raw.add(
                    switch (type) {
                        case "datetimepicker" ->
                            String.valueOf(LocalDateTime.parse(value)
                                    .atZone(spot.me().zone())
                                    .toEpochSecond());
                        case "external_select" -> offered(surface, block, action, value);
                        default -> value.replace("\r\n", "\n");
                    });
        }
        return raw;
    }

    private String offered(Surface surface, String block, String action, String words) {
        return state.read(() -> view(surface).entered().offered(block, action).stream()
                .filter(o -> Options.words(o).equals(words))
                .map(o -> o.path("value").asText())
                .findFirst()
                .orElse(""));
    }

    private OpenView view(Surface surface) {
        return state.views()
                .find(((Surface.InView) surface).viewId())
                .orElseThrow(() -> new NoSuchElementException("This dialog is no longer open."));
    }

    private void options(Context ctx) {
        Spot spot = spot(ctx);
        Surface.InView surface = (Surface.InView) surface(ctx);
        String block = param(ctx, "block");
        String action = param(ctx, "action");
        String typed = Optional.ofNullable(ctx.queryParam(
                        Json.array().add("f").add(block).add(action).toString()))
                .orElse("");
        List<String> words = typed.isEmpty()
                ? List.of()
                : gestures.suggestions(spot.me().id(), surface.viewId(), block, action, typed).stream()
                        .map(Options::words)
                        .toList();
        html(ctx, parts.options(words));
    }

    private static Surface surface(Context ctx) {
        String[] given = param(ctx, "surface").split(" ");
        if (given.length == 3 && given[0].equals("m")) {
            return new Surface.InMessage(given[1], given[2]);
        }
        if (given.length == 2 && given[0].equals("v")) {
            return new Surface.InView(given[1]);
        }
        throw new NoSuchElementException("This is no longer here.");
    }

    private static String param(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name))
                .or(() -> Optional.ofNullable(ctx.queryParam(name)))
                .orElse("");
    }

    private void suggestions(Context ctx) {
        var list = Json.array();
        for (Suggestion s : state.suggestions()) {
            list.addObject().put("command", s.command()).put("usage", s.usage()).put("description", s.description());
        }
        ctx.contentType("application/json").result(list.toString());
    }

    private void file(Context ctx) {
        var file = state.read(() -> state.uploads().find(ctx.pathParam("id")))
                .orElseThrow(() -> new NotFoundResponse("no such file"));
        byte[] content = file.content();
        if (content == null) {
            throw new NotFoundResponse("no such file");
        }
        String safe = file.name().replaceAll("[^\\w.-]", "_");
        ctx.header("Content-Disposition", "attachment; filename=\"" + safe + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .contentType("application/octet-stream")
                .result(content);
    }

    private void asset(Context ctx) {
        String name = ctx.pathParam("name");
        String path = name.equals("htmx.js") ? HTMX : "/sandbox/" + name;
        String type = name.equals("htmx.js") ? ASSETS.get("sandbox.js") : ASSETS.get(name);
        if (type == null) {
            throw new NotFoundResponse("no such asset");
        }
        try (InputStream in = Screen.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new NotFoundResponse("no such asset");
            }
            ctx.contentType(type).header("Cache-Control", "no-cache").result(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
