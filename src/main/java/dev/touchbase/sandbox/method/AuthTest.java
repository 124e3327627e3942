package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.TeamState;

/// auth.test: who the token belongs to; the header `x-oauth-scopes` is added by `WebApi`.
final class AuthTest implements SlackMethod {
    @Override
    public String name() {
        return "auth.test";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        return Json.object()
                .put("url", "https://" + state.workspace().domain() + ".slack.com/")
                .put("team", state.workspace().teamName())
                .put("user", state.workspace().botName().toLowerCase(java.util.Locale.ROOT))
                .put("team_id", state.workspace().teamId())
                .put("user_id", state.workspace().botUserId())
                .put("bot_id", Payloads.BOT_ID)
                .put("is_enterprise_install", false);
    }
}
