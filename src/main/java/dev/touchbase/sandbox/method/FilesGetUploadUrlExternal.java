package dev.touchbase.sandbox.method;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.SlackError;
import dev.touchbase.sandbox.state.TeamState;
import dev.touchbase.sandbox.state.Uploads;
import java.util.function.Supplier;

/// files.getUploadURLExternal: announces a file and gives the address to send its bytes to.
///
/// @param baseUrl where this server is, without a final slash
record FilesGetUploadUrlExternal(Supplier<String> baseUrl) implements SlackMethod {
    @Override
    public String name() {
        return "files.getUploadURLExternal";
    }

    @Override
    public ObjectNode answer(TeamState state, Arguments args) {
        int length = args.number("length").filter(n -> n > 0).orElseThrow(() -> new SlackError("invalid_arguments"));
        Uploads.Upload upload = state.uploads().announce(args.required("filename"), length);
        return Json.object()
                .put("upload_url", baseUrl.get() + "/upload/v1/" + upload.id())
                .put("file_id", upload.id());
    }
}
