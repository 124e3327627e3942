package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.TeamState;

/// team.info: name and domain of the workspace.
final class TeamInfo implements SlackMethod {
    @Override
    public String name() {
        return "team.info";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        ObjectNode answer = Json.object();
        answer.putObject("team")
                .put("id", state.workspace().teamId())
                .put("name", state.workspace().teamName())
                .put("domain", state.workspace().domain())
                .put("email_domain", "");
        return answer;
    }
}
