package dev.touchbase.web;

/// Where to listen.
///
/// Touchbase listens on the loopback address alone, so that nothing reaches it that its administrator did not let in: a
/// proxy on the same machine, which brings TLS, needs no more. It listens on every address where a public one is named
/// (TOUCHBASE_URL), and for Slack's requests in a container, whose loopback address nobody outside can reach.
///
/// @param host the address to listen on
/// @param port 0 takes any free one
public record Binding(String host, int port) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    /// Where to listen under these circumstances.
    public static Binding of(int port, boolean publicAddressIsKnown, boolean slackCallsOverHttp, boolean inContainer) {
        var outside = publicAddressIsKnown || slackCallsOverHttp && inContainer;
        return new Binding(outside ? EVERYWHERE : LOOPBACK, port);
    }

    /// This machine alone.
    public static Binding loopback(int port) {
        return new Binding(LOOPBACK, port);
    }
}
