package dev.touchbase.sandbox.screen;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchbase.sandbox.block.Options;
import dev.touchbase.sandbox.gesture.Gestures;
import dev.touchbase.sandbox.gesture.Surface;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.TeamState;
import io.javalin.http.Context;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/// What people have filled into a form of the page, as the elements of Block Kit want it.
final class FormFields {
    private final TeamState state;
    private final Gestures gestures;

    FormFields(TeamState state, Gestures gestures) {
        this.state = state;
        this.gestures = gestures;
    }

    /// Remembers everything that a form carries, without telling the app.
    void note(Context ctx, Spot spot, Surface surface, String... besides) {
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
    List<String> raw(Spot spot, Surface surface, String block, String action, List<String> values) {
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
}
