package dev.touchbase.sandbox.screen;

import dev.touchbase.sandbox.Member;
import dev.touchbase.sandbox.block.Options;
import dev.touchbase.sandbox.gesture.Gestures;
import dev.touchbase.sandbox.gesture.Surface;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.TeamState;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The routes of the screen. Pages are for looking, POSTs are gestures; each gesture is answered with what has changed.
public final class Screen {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final TeamState state;
    private final Gestures gestures;
    private final FormFields fields;
    private final Downloads downloads;
    private final Parts parts;
    private final Live live;

    /// @param connected whether an app can be reached
    public Screen(TeamState state, Gestures gestures, Live live, BooleanSupplier connected) {
        this.state = state;
        this.gestures = gestures;
        this.live = live;
        this.fields = new FormFields(state, gestures);
        this.downloads = new Downloads(state);
        this.parts = new Parts(state, connected);
    }

    /// Adds the routes.
    public void routes(RoutesConfig routes) {
        routes.get("/", this::front);
        downloads.routes(routes);
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
        fields.note(ctx, spot, surface);
        gestures.use(spot.me().id(), surface, param(ctx, "block"), param(ctx, "action"), param(ctx, "chosen"));
        return "";
    }

    private String enter(Context ctx, Spot spot) {
        Surface surface = surface(ctx);
        String block = param(ctx, "block");
        String action = param(ctx, "action");
        String field = Json.array().add("f").add(block).add(action).toString();
        List<String> raw = fields.raw(spot, surface, block, action, ctx.formParams(field));
        fields.note(ctx, spot, surface, field);
        gestures.enter(spot.me().id(), surface, block, action, raw);
        return "";
    }

    private String submit(Context ctx, Spot spot) {
        Surface surface = surface(ctx);
        fields.note(ctx, spot, surface);
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
}
