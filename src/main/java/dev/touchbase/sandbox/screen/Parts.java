package dev.touchbase.sandbox.screen;

import dev.touchbase.sandbox.state.TeamState;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Draws the page, or only those of its parts that differ from what a browser says it has.
final class Parts {
    private static final String TEMPLATES = "dev.touchbase.sandbox.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Parts.class.getClassLoader(), TEMPLATES);
    private final TeamState state;
    private final Model model;
    private volatile long firstMove = -1;

    Parts(TeamState state, BooleanSupplier connected) {
        this.state = state;
        this.model = new Model(state, connected);
    }

    /// From the first move on, what comes counts as having come through the clock, until it has been read.
    void clockMoves() {
        if (firstMove < 0) {
            firstMove = state.read(state::lastOrder);
        }
    }

    /// The whole page.
    String page(Spot spot) {
        Page page = state.read(() -> model.page(spot));
        return render("sandbox/page.jte", Map.of("page", page, "parts", draw(spot)));
    }

    /// A page with one sentence.
    String error(String title, String text) {
        return render("sandbox/error.jte", Map.of("title", title, "text", text));
    }

    /// The parts that differ.
    ///
    /// @param known hashes by part, as the browser sent them
    /// @param toast a line to show for a moment; empty for none
    String changed(Spot spot, Map<String, String> known, String toast) {
        StringBuilder out = new StringBuilder();
        draw(spot).forEach((name, part) -> {
            if (!part.hash().equals(known.get(name))) {
                out.append(render("sandbox/swap.jte", Map.of("name", name, "part", part)));
            }
        });
        if (!toast.isEmpty()) {
            out.append(render("sandbox/toast.jte", Map.of("text", toast)));
        }
        return out.toString();
    }

    /// The options of a data list.
    String options(List<String> offered) {
        return render("sandbox/options.jte", Map.of("offered", offered));
    }

    private Map<String, Part> draw(Spot spot) {
        state.clock().look();
        Instant now = state.clock().now();
        return state.read(() -> {
            Map<String, Part> parts = new LinkedHashMap<>();
            parts.put("main", Part.of(main(spot)));
            parts.put("sidebar", Part.of(render("sandbox/sidebar.jte", Map.of("page", model.page(spot)))));
            parts.put("dialog", Part.of(dialog(spot)));
            parts.put("clock", Part.of(clock(spot, now)));
            return parts;
        });
    }

    private String main(Spot spot) {
        if (spot.home()) {
            Optional<Drawing> home = model.home(spot);
            return home.isPresent()
                    ? render("sandbox/home.jte", Map.of("d", home.get()))
                    : render("sandbox/nohome.jte", Map.of());
        }
        var desk = state.desk(spot.me().id());
        String html = render("sandbox/lines.jte", Map.of("lines", model.lines(spot), "page", model.page(spot)));
        desk.read(spot.conversation().id(), state.lastOrder());
        return html;
    }

    private String dialog(Spot spot) {
        return model.dialog(spot)
                .map(d -> render("sandbox/dialog.jte", Map.of("dialog", d, "base", spot.base())))
                .orElse("");
    }

    private String clock(Spot spot, Instant now) {
        Instant target = state.clock().movingTo();
        ClockFace face = ClockFace.at(
                now,
                spot.me().zone(),
                state.clock().settable(),
                target == null ? "" : ClockFace.words(target, spot.me().zone()),
                firstMove < 0 ? List.of() : model.arrivedAfter(firstMove, spot));
        return face.settable() ? render("sandbox/clock.jte", Map.of("clock", face, "base", spot.base())) : "";
    }

    private String render(String template, Map<String, Object> values) {
        StringOutput out = new StringOutput();
        engine.render(template, values, out);
        return out.toString();
    }
}
