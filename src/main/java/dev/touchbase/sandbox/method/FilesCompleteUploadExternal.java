package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Draft;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.SharedFile;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;
import dev.touchbase.sandbox.state.Uploads;
import java.util.ArrayList;
import java.util.List;

/// files.completeUploadExternal: finishes uploads, and shares them where a channel is named.
final class FilesCompleteUploadExternal implements SlackMethod {
    @Override
    public String name() {
        return "files.completeUploadExternal";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        ObjectNode answer = Json.object();
        List<SharedFile> shared = new ArrayList<>();
        for (JsonNode file : args.all().path("files")) {
            Uploads.Upload upload =
                    state.uploads().find(file.path("id").asText()).orElseThrow(() -> new SlackError("file_not_found"));
            byte[] content = upload.content();
            if (content == null) {
                throw new SlackError("file_not_found");
            }
            String title = file.path("title").asText(upload.name());
            shared.add(new SharedFile(upload.id(), upload.name(), title, content));
            answer.withArrayProperty("files").addObject().put("id", upload.id()).put("title", title);
        }
        if (shared.isEmpty()) {
            throw new SlackError("invalid_arguments");
        }
        if (!args.text("channel_id").isEmpty()) {
            String channel = Places.writable(state, args.text("channel_id")).id();
            state.post(Draft.words(channel, state.workspace().botUserId(), args.text("initial_comment"))
                    .with(shared));
        }
        return answer;
    }
}
