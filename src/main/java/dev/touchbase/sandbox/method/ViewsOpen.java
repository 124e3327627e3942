package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.TeamState;

/// views.open: opens a modal for the person behind a trigger.
final class ViewsOpen implements SlackMethod {
    @Override
    public String name() {
        return "views.open";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        ObjectNode view = CheckedView.of(args.all().path("view"), "modal");
        CheckedView.uniqueExternalId(state, view);
        String user = state.redeemTrigger(args.required("trigger_id"));
        return Json.object().set("view", Payloads.view(state, state.openView(user, view)));
    }
}
