package dev.touchbase.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// The SDK, set up so that it does nothing by itself: no repeated posts, no statistics, no look-ups of its own.
public final class SlackConnection implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration CALL = Duration.ofSeconds(10);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Slack slack;
    private final OkHttpClient http;
    private final MethodTiers tiers = new MethodTiers();
    private final String botToken;
    private final BiConsumer<String, String> onEnd;
    private final Optional<URI> api;

    /// Prepares calls; makes none yet.
    ///
    /// @param botToken the workspace's bot token
    /// @param api another base for the Web API, ending in `/api/`
    public SlackConnection(String botToken, Optional<URI> api) {
        this(botToken, api, (method, result) -> {});
    }

    /// The same, of whose calls somebody is told.
    ///
    /// @param onEnd is told of each call's method and result: ok, or the kind of trouble
    public SlackConnection(String botToken, Optional<URI> api, BiConsumer<String, String> onEnd) {
        this.onEnd = onEnd;
        this.botToken = botToken;
        this.api = api;
        var config = config(api);
        // A pooled connection that drops after Slack took a post would be posted to again: the outbox decides that.
        this.http = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .connectTimeout(CONNECT)
                .retryOnConnectionFailure(false)
                .addInterceptor(SlackConnection::withContent)
                .build();
        var client = new SlackHttpClient(http);
        client.setConfig(config);
        this.slack = Slack.getInstance(config, client);
    }

    /// The SDK takes an answer without content for a fault of its own; it is none of Slack's.
    private static Response withContent(Interceptor.Chain chain) throws IOException {
        var answer = chain.proceed(chain.request());
        if (answer.isSuccessful()
                && chain.request().url().encodedPath().contains("/api/")
                && answer.peekBody(1).bytes().length == 0) {
            answer.close();
            throw new IOException("an answer without content");
        }
        return answer;
    }

    /// The SDK's entrance, for Bolt.
    Slack slack() {
        return slack;
    }

    /// The HTTP client, for what the SDK has no method for.
    OkHttpClient http() {
        return http;
    }

    /// The Web API's methods that are called.
    public SlackCalls calls() {
        return new SlackCalls(slack.methods(botToken), http, addresses(), tiers, onEnd);
    }

    /// Asks Slack how things stand with the token and the clock, for whoever looks after this installation.
    public SlackCheckup checkup(InstantSource transport) {
        return SlackCheckup.of(calls(), transport);
    }

    /// Where responses and files may be sent.
    SlackAddresses addresses() {
        return new SlackAddresses(api);
    }

    /// Ends the calls that are under way: whether Slack has taken them is not known.
    public void breakOff() {
        http.dispatcher().cancelAll();
    }

    /// Lets go of connections and threads; whatever is under way fails.
    @Override
    public void close() {
        breakOff();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static SlackConfig config(Optional<URI> api) {
        var config = new SlackConfig();
        config.setHttpClientReadTimeoutMillis((int) CALL.toMillis());
        config.setHttpClientWriteTimeoutMillis((int) CALL.toMillis());
        config.setHttpClientCallTimeoutMillis((int) CALL.toMillis());
        config.setPrettyResponseLoggingEnabled(false);
        config.getMethodsConfig().setStatsEnabled(false);
        api.ifPresent(base -> {
            config.setMethodsEndpointUrlPrefix(base.toString());
            if (LOOPBACK.contains(base.getHost())) {
                config.setProxyUrl(null);
            }
        });
        return config;
    }
}
