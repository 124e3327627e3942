package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.block.BlockKitRules;
import dev.touchbase.sandbox.block.Finding;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;
import java.util.List;

/// A view that Slack would take.
public final class CheckedView {
    private CheckedView() {}

    /// Checks a view of this type (`modal` or `home`).
    ///
    /// @throws SlackError `invalid_arguments`, `view_too_large`
    public static ObjectNode of(JsonNode view, String type) {
        List<Finding> findings = BlockKitRules.view(view);
        if (findings.isEmpty() && !view.path("type").asText().equals(type)) {
            findings = List.of(new Finding("/view/type", "must be " + type));
        }
        if (!findings.isEmpty()) {
            throw new SlackError("invalid_arguments", findings);
        }
        if (BlockKitRules.tooLarge(view)) {
            throw new SlackError("view_too_large");
        }
        return (ObjectNode) view;
    }

    /// Refuses an external id that another open view has.
    static void uniqueExternalId(TeamState state, JsonNode view) {
        String external = view.path("external_id").asText("");
        if (!external.isEmpty() && state.views().findExternal(external).isPresent()) {
            throw new SlackError("duplicate_external_id");
        }
    }

    /// Refuses a change that rests on an older state of the view.
    static void sameHash(OpenView view, String hash) {
        if (!hash.isEmpty() && !hash.equals(view.hash())) {
            throw new SlackError("hash_conflict");
        }
    }
}
