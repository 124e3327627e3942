package dev.touchbase.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;

/// `GET` and `POST /sandbox/clock`: `{"now":"2026-11-23T09:00:00Z"}` both ways.
final class ClockRoutes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final MovableClock clock;

    ClockRoutes(MovableClock clock) {
        this.clock = clock;
    }

    void register(RoutesConfig routes) {
        routes.get("/sandbox/clock", this::tell);
        routes.post("/sandbox/clock", this::move);
    }

    private void tell(Context context) {
        context.contentType("application/json")
                .result(JSON.createObjectNode()
                        .put("now", clock.now().get().toString())
                        .toString());
    }

    private void move(Context context) {
        try {
            var typed = JSON.readTree(context.bodyAsBytes()).path("now").asText();
            clock.moveTo().accept(Instant.parse(typed));
            tell(context);
        } catch (JsonProcessingException | DateTimeException unreadable) {
            refuse(context, "The clock wants a time such as {\"now\":\"2026-11-23T09:00:00Z\"}.");
        } catch (java.io.IOException cutOff) {
            refuse(context, "The request ended early.");
        } catch (IllegalArgumentException inThePast) {
            refuse(context, String.valueOf(inThePast.getMessage()));
        }
    }

    private static void refuse(Context context, String sentence) {
        context.status(400).contentType("text/plain; charset=utf-8").result(sentence);
    }
}
