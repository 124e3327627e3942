package dev.touchbase.sandbox;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// A running stand-in for Slack: its Web API under `/api/`, its two doors towards the app, and its screen at `/`.
public final class StandInSlack implements AutoCloseable {
    private StandInSlack() {}

    /// Starts on the loopback address. Port 0 takes any free port.
    public static StandInSlack start(Workspace workspace, int port) {
        throw new UnsupportedOperationException("being built");
    }

    /// Names of the Web API methods that are answered.
    public static Set<String> implementedMethods() {
        throw new UnsupportedOperationException("being built");
    }

    /// Where the screen is, e.g. `http://127.0.0.1:41234/`.
    public URI url() {
        throw new UnsupportedOperationException("being built");
    }

    /// The Web API's base; ends in `/api/`, for the SDK's `methodsEndpointUrlPrefix`.
    public String apiUrl() {
        throw new UnsupportedOperationException("being built");
    }

    /// The bot token, `xoxb-…`, another one for each instance.
    public String botToken() {
        throw new UnsupportedOperationException("being built");
    }

    /// The app-level token for Socket Mode, `xapp-…`.
    public String appToken() {
        throw new UnsupportedOperationException("being built");
    }

    /// The secret that requests are signed with.
    public String signingSecret() {
        throw new UnsupportedOperationException("being built");
    }

    /// HTTP mode: commands, interactivity and events are POSTed to this address, signed. Without it, Socket Mode is
    /// used as soon as a client has connected.
    public void deliverTo(URI requestUrl) {
        throw new UnsupportedOperationException("being built");
    }

    /// Asks the request URL to prove itself, as Slack does when it is entered: `url_verification`.
    ///
    /// @return whether the challenge came back
    public boolean verifyRequestUrl() {
        throw new UnsupportedOperationException("being built");
    }

    /// Waits until the app can be reached (a socket is connected, or a request URL is set).
    ///
    /// @throws AssertionError when it does not happen in time
    public void awaitApp(Duration atMost) {
        throw new UnsupportedOperationException("being built");
    }

    /// The app's settable clock; `GET` and `POST` as described there. Without it the system's clock is shown.
    public void clockAt(URI clockUrl) {
        throw new UnsupportedOperationException("being built");
    }

    /// How long an answer or a trigger may take: three seconds, unless a slow machine needs more.
    public void patience(Duration limit) {
        throw new UnsupportedOperationException("being built");
    }

    /// What the composer offers while a command is typed.
    public void suggest(List<Suggestion> suggestions) {
        throw new UnsupportedOperationException("being built");
    }

    /// Acts as the person with this handle, in #general until they go elsewhere.
    public Person as(String handle) {
        throw new UnsupportedOperationException("being built");
    }

    /// What is written in a channel, for everybody, oldest first.
    public List<Shown> channel(String name) {
        throw new UnsupportedOperationException("being built");
    }

    /// A new colleague: the app gets `team_join`.
    public void joins(Member member) {
        throw new UnsupportedOperationException("being built");
    }

    /// A colleague changes (name, zone, deactivated): the app gets `user_change`.
    public void changes(Member member) {
        throw new UnsupportedOperationException("being built");
    }

    /// Puts the bot user into a channel, or takes it out.
    public void botIn(String channelName, boolean member) {
        throw new UnsupportedOperationException("being built");
    }

    /// What the app has called.
    public Calls calls() {
        throw new UnsupportedOperationException("being built");
    }

    /// Makes the next calls fail.
    public Faults faults() {
        throw new UnsupportedOperationException("being built");
    }

    /// What the app did and Slack would not have accepted, oldest first.
    public List<Problem> problems() {
        throw new UnsupportedOperationException("being built");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("being built");
    }
}
