package dev.touchbase.sandbox.screen;

import dev.touchbase.sandbox.Suggestion;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.TeamState;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// What a page of the screen fetches besides itself: its look and scripts, the commands it offers, and files that the
/// app has shared.
final class Downloads {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Map<String, String> ASSETS = Map.of(
            "sandbox.css", "text/css; charset=utf-8",
            "sandbox.js", "text/javascript; charset=utf-8",
            "logo.svg", "image/svg+xml");

    private final TeamState state;

    Downloads(TeamState state) {
        this.state = state;
    }

    void routes(RoutesConfig routes) {
        routes.get("/assets/{name}", Downloads::asset);
        routes.get("/favicon.ico", ctx -> ctx.redirect("/assets/logo.svg"));
        routes.get("/suggestions", this::suggestions);
        routes.get("/files/{id}", this::file);
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

    private static void asset(Context ctx) {
        String name = ctx.pathParam("name");
        String path = name.equals("htmx.js") ? HTMX : "/sandbox/" + name;
        String type = name.equals("htmx.js") ? ASSETS.get("sandbox.js") : ASSETS.get(name);
        if (type == null) {
            throw new NotFoundResponse("no such asset");
        }
        try (InputStream in = Downloads.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new NotFoundResponse("no such asset");
            }
            ctx.contentType(type).header("Cache-Control", "no-cache").result(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
