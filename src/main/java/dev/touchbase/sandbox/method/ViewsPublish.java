package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;

/// views.publish: shows the Home tab of one person.
final class ViewsPublish implements SlackMethod {
    @Override
    public String name() {
        return "views.publish";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        String user = args.required("user_id");
        if (state.member(user).isEmpty()) {
            throw new SlackError("user_not_found");
        }
        ObjectNode view = CheckedView.of(args.all().path("view"), "home");
        state.views().home(user).ifPresent(home -> CheckedView.sameHash(home, args.text("hash")));
        return Json.object().set("view", Payloads.view(state, state.publishHome(user, view)));
    }
}
