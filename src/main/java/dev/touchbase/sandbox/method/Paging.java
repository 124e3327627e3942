package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.SlackError;
import java.util.List;

/// Slack's cursor paging.
final class Paging {
    private Paging() {}

    /// Puts one page under `field`, and the cursor of the next (empty at the end) under `response_metadata`.
    static void fill(ObjectNode answer, String field, List<ObjectNode> all, Arguments args) {
        String cursor = args.text("cursor");
        if (!cursor.isEmpty() && !cursor.matches("from:\\d{1,6}")) {
            throw new SlackError("invalid_cursor");
        }
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor.substring("from:".length()));
        int limit = args.number("limit").filter(n -> n > 0).orElse(all.size());
        int to = Math.min(from + limit, all.size());
        var page = answer.putArray(field);
        all.subList(Math.min(from, to), to).forEach(page::add);
        answer.putObject("response_metadata").put("next_cursor", to < all.size() ? "from:" + to : "");
    }
}
