package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.OpenView;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// views.update: shows other content in an open modal.
final class ViewsUpdate implements SlackMethod {
    @Override
    public String name() {
        return "views.update";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        String id = args.text("view_id");
        OpenView open = (id.isEmpty()
                        ? state.views().findExternal(args.required("external_id"))
                        : state.views().find(id))
                .orElseThrow(() -> new SlackError("not_found"));
        ObjectNode view =
                CheckedView.of(args.all().path("view"), open.json().path("type").asText());
        CheckedView.sameHash(open, args.text("hash"));
        state.updateView(open, view);
        return Json.object().set("view", Payloads.view(state, open));
    }
}
