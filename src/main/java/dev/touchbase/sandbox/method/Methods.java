package dev.touchbase.sandbox.method;

import java.util.List;
import java.util.function.Supplier;

/// The one list of Web API methods.
public final class Methods {
    private Methods() {}

    /// All methods.
    ///
    /// @param baseUrl where this server is, without a final slash
    /// @param socketUrl makes a fresh Socket Mode address
    public static List<SlackMethod> all(Supplier<String> baseUrl, Supplier<String> socketUrl) {
        return List.of(
                new AuthTest(),
                new TeamInfo(),
                new UsersInfo(),
                new UsersList(),
                new UsersLookupByEmail(),
                new ConversationsOpen(),
                new ConversationsInfo(),
                new ConversationsList(),
                new ConversationsHistory(),
                new ChatPostMessage(),
                new ChatUpdate(),
                new ChatDelete(),
                new ChatPostEphemeral(),
                new ChatGetPermalink(),
                new ViewsOpen(),
                new ViewsPush(),
                new ViewsUpdate(),
                new ViewsPublish(),
                new FilesGetUploadUrlExternal(baseUrl),
                new FilesCompleteUploadExternal(),
                new AppsConnectionsOpen(socketUrl));
    }
}
