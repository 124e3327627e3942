package dev.touchbase.sandbox;

import dev.touchbase.sandbox.door.Answer;
import dev.touchbase.sandbox.door.Doors;
import dev.touchbase.sandbox.door.Envelope;
import dev.touchbase.sandbox.door.SocketDoor;
import dev.touchbase.sandbox.gesture.Answers;
import dev.touchbase.sandbox.gesture.Gestures;
import dev.touchbase.sandbox.method.Methods;
import dev.touchbase.sandbox.method.SlackMethod;
import dev.touchbase.sandbox.method.WebApi;
import dev.touchbase.sandbox.screen.Live;
import dev.touchbase.sandbox.screen.Screen;
import dev.touchbase.sandbox.state.Conversation;
import dev.touchbase.sandbox.state.Json;
import dev.touchbase.sandbox.state.Payloads;
import dev.touchbase.sandbox.state.TeamState;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// A running stand-in for Slack: its Web API under `/api/`, its two doors towards the app, and its screen at `/`.
public final class StandInSlack implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final long LARGEST_REQUEST = 20_000_000;

    private final TeamState state;
    private final SocketDoor sockets;
    private final Doors doors;
    private final Answers answers;
    private final Gestures gestures;
    private final Live live = new Live();
    private final Javalin server;
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final String secret = random();
    private final String botToken = "xoxb-" + random();
    private final String appToken = "xapp-" + random();

    private StandInSlack(Workspace workspace, int port, InstantSource transport) {
        state = new TeamState(workspace, transport);
        sockets = new SocketDoor(() -> state.change(() -> true));
        doors = new Doors(state, sockets, secret);
        answers = new Answers(state);
        gestures = new Gestures(state, doors, answers, token -> base() + "/hooks/" + token);
        state.onChange(live::changed);
        server = Javalin.create(this::configure).start(HOST, port);
    }

    /// Starts on the loopback address. Port 0 takes any free port.
    public static StandInSlack start(Workspace workspace, int port) {
        return start(workspace, port, InstantSource.system());
    }

    /// Starts with a clock of one's own for signatures, triggers and response addresses: for tests of their limits.
    public static StandInSlack start(Workspace workspace, int port, InstantSource transport) {
        return new StandInSlack(workspace, port, transport);
    }

    /// Names of the Web API methods that are answered.
    public static Set<String> implementedMethods() {
        return Methods.all(() -> "", () -> "").stream().map(SlackMethod::name).collect(Collectors.toUnmodifiableSet());
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = LARGEST_REQUEST;
        WebApi api = new WebApi(
                state,
                botToken,
                appToken,
                Methods.all(this::base, () -> "ws://" + HOST + ":" + port() + "/link?ticket=" + sockets.ticket()));
        config.routes.post("/api/{method}", api::handle);
        config.routes.get("/api/{method}", api::handle);
        config.routes.post("/hooks/{token}", this::respond);
        config.routes.post("/upload/v1/{id}", this::receive);
        config.routes.ws("/link", sockets::serve);
        new Screen(state, gestures, live, doors::open).routes(config.routes);
    }

    private void respond(Context ctx) {
        String error = answers.respond(ctx.pathParam("token"), Json.parse(ctx.body()));
        if (error.isEmpty()) {
            ctx.result("ok");
        } else {
            ctx.status(error.equals("used_url") ? 404 : 400).json(Map.of("ok", false, "error", error));
        }
    }

    private void receive(Context ctx) {
        byte[] content = ctx.isMultipart() ? multipart(ctx) : ctx.bodyAsBytes();
        boolean taken = state.change(() -> state.uploads().receive(ctx.pathParam("id"), content));
        ctx.status(taken ? 200 : 400).result(taken ? "OK - " + content.length : "unexpected file or length");
    }

    private static byte[] multipart(Context ctx) {
        try (var content = ctx.uploadedFiles().getFirst().content()) {
            return content.readAllBytes();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private int port() {
        return server.port();
    }

    private String base() {
        return "http://" + HOST + ":" + port();
    }

    /// Where the screen is, e.g. `http://127.0.0.1:41234/`.
    public URI url() {
        return URI.create(base() + "/");
    }

    /// The Web API's base; ends in `/api/`, for the SDK's `methodsEndpointUrlPrefix`.
    public String apiUrl() {
        return base() + "/api/";
    }

    /// The bot token, `xoxb-…`, another one for each instance.
    public String botToken() {
        return botToken;
    }

    /// The app-level token for Socket Mode, `xapp-…`.
    public String appToken() {
        return appToken;
    }

    /// The secret that requests are signed with.
    public String signingSecret() {
        return secret;
    }

    /// HTTP mode: commands, interactivity and events are POSTed to this address, signed. Without it, Socket Mode is
    /// used as soon as a client has connected. Several addresses are used in turn.
    public void deliverTo(URI... requestUrls) {
        doors.deliverTo(List.of(requestUrls));
        state.change(() -> true);
    }

    /// What was sent to the app, or should have been, oldest first: the last thousand.
    public List<Envelope> delivered() {
        return doors.delivered();
    }

    /// Sends something to the app once more, and waits for its answer.
    public Answer deliver(Envelope envelope) {
        return doors.deliver(envelope);
    }

    /// The next deliveries are cut off on their way, so that the app never gets them whole. Events are delivered again,
    /// as Slack does.
    public void cutOff(int times) {
        doors.cutOff(times);
    }

    /// Asks the request URL to prove itself, as Slack does when it is entered: `url_verification`.
    ///
    /// @return whether the challenge came back
    public boolean verifyRequestUrl() {
        String challenge = random();
        Answer answer = doors.deliver(Envelope.first(
                Envelope.Kind.EVENT,
                Json.object()
                        .put("token", Payloads.VERIFICATION_TOKEN)
                        .put("challenge", challenge)
                        .put("type", "url_verification")));
        return answer.taken() && answer.body().contains(challenge);
    }

    /// Waits until the app can be reached (a socket is connected, or a request URL is set).
    ///
    /// @throws AssertionError when it does not happen in time
    public void awaitApp(Duration atMost) {
        if (!state.await(doors::open, atMost)) {
            throw new AssertionError("No app has connected within " + atMost.toSeconds() + " s.");
        }
    }

    /// Drops all Socket Mode connections, as Slack does every few hours.
    ///
    /// @param reason e.g. `refresh_requested`
    public void dropConnections(String reason) {
        sockets.disconnect(reason);
    }

    /// The app's settable clock; `GET` answers `{"now":"2026-11-23T08:00:00Z"}`, `POST` of the same moves it forward
    /// and
    /// answers when everything due has been sent. Without it the system's clock is shown.
    public void clockAt(URI clockUrl) {
        state.clock().at(clockUrl);
        state.change(() -> true);
    }

    /// How long an answer or a trigger may take: three seconds, unless a slow machine needs more.
    public void patience(Duration limit) {
        state.patience(limit);
    }

    /// What the composer offers while a command is typed.
    public void suggest(List<Suggestion> suggestions) {
        state.suggest(suggestions);
    }

    /// Acts as the person with this handle, in #general until they go elsewhere.
    ///
    /// @return the same object each time
    public Person as(String handle) {
        return people.computeIfAbsent(handle, this::person);
    }

    private Person person(String handle) {
        Member member = state.byHandle(handle)
                .orElseThrow(() -> new IllegalArgumentException("There is nobody called " + handle));
        return new Person(state, gestures, member, firstPlace(member));
    }

    private String firstPlace(Member member) {
        return state.change(() -> state.conversations().stream()
                .filter(c -> !c.direct() && c.members().contains(member.id()))
                .findFirst()
                .orElseGet(() -> state.direct(member.id()))
                .id());
    }

    /// What is written in a channel, for everybody, oldest first.
    public List<Shown> channel(String name) {
        Conversation place =
                state.channel(name).orElseThrow(() -> new IllegalArgumentException("There is no channel " + name));
        Looking nobody = new Looking(state, "");
        return state.read(() -> place.messages().stream().map(nobody::shown).toList());
    }

    /// A new colleague, in all public channels: the app gets `team_join`.
    public void joins(Member member) {
        state.change(() -> {
            state.conversations().stream()
                    .filter(c -> c.kind() == Conversation.Kind.PUBLIC)
                    .forEach(c -> c.members().add(member.id()));
            return true;
        });
        gestures.memberEvent("team_join", member);
    }

    /// A colleague changes (name, zone, deactivated): the app gets `user_change`.
    public void changes(Member member) {
        people.remove(member.handle());
        gestures.memberEvent("user_change", member);
    }

    /// Puts the bot user into a channel, or takes it out.
    public void botIn(String channelName, boolean member) {
        state.change(() -> {
            state.botIn(state.channel(channelName).orElseThrow(), member);
            return true;
        });
    }

    /// What the app has called.
    public Calls calls() {
        return state.calls();
    }

    /// Makes the next calls fail.
    public Faults faults() {
        return state.faults();
    }

    /// What the app did and Slack would not have accepted, oldest first.
    public List<Problem> problems() {
        return state.problems();
    }

    @Override
    public void close() {
        doors.close();
        live.close();
        server.stop();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
