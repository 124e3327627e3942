package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.TeamState;

/// views.push: puts a modal on top of the one that is open; three at most.
final class ViewsPush implements SlackMethod {
    @Override
    public String name() {
        return "views.push";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        ObjectNode view = CheckedView.of(args.all().path("view"), "modal");
        CheckedView.uniqueExternalId(state, view);
        String user = state.redeemTrigger(args.required("trigger_id"));
        return Json.object().set("view", Payloads.view(state, state.pushView(user, view)));
    }
}
