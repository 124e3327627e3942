package dev.touchbase.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `POST /slack/events`: commands, interactivity and events over HTTP. Nothing is read of a request before its
/// signature has been checked, but for Slack's question whether the address takes TLS, which has no effect.
public final class SlackDoor {

    private static final Logger LOG = LoggerFactory.getLogger(SlackDoor.class);
    private static final Pattern TLS_QUESTION = Pattern.compile("(?:^|&)ssl_check=1(?:&|$)");

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong unsaid = new AtomicLong();
    private final AtomicLong lastSaid = new AtomicLong(System.nanoTime() - MINUTE);
    private final SignatureCheck signature;
    private final SlackRequests requests;
    private final Runnable onRefused;

    /// Passes on to `requests` what `signature` lets through.
    public SlackDoor(SignatureCheck signature, SlackRequests requests) {
        this(signature, requests, () -> {});
    }

    /// The same, which tells of each request that it turns away.
    public SlackDoor(SignatureCheck signature, SlackRequests requests, Runnable onRefused) {
        this.onRefused = onRefused;
        this.signature = signature;
        this.requests = requests;
    }

    void handle(Context context) {
        byte[] raw = context.bodyAsBytes();
        var body = new String(raw, StandardCharsets.UTF_8);
        if (isTlsQuestion(context, body)) {
            context.status(200);
            return;
        }
        var headers = headers(context);
        if (!signature.passes(all(headers, "x-slack-request-timestamp"), all(headers, "x-slack-signature"), raw)) {
            onRefused.run();
            refused(context.path());
            context.status(401).contentType("text/plain; charset=utf-8").result("This request is not signed by Slack.");
            return;
        }
        write(context, requests.answer(context.path(), context.queryParamMap(), headers, body));
    }

    /// One line a minute, however many there are: a flood must not fill the disk.
    private void refused(String path) {
        long count = unsaid.incrementAndGet();
        long now = System.nanoTime();
        long last = lastSaid.get();
        if (now - last >= MINUTE && lastSaid.compareAndSet(last, now)) {
            unsaid.addAndGet(-count);
            LOG.atWarn()
                    .addKeyValue("event", "bad signature")
                    .log("Refused {} requests to {} whose signature does not fit", count, path);
        }
    }

    private static void write(Context context, SlackRequests.Answer answer) {
        context.status(answer.status());
        if (!answer.body().isEmpty()) {
            context.contentType(answer.contentType()).result(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean isTlsQuestion(Context context, String body) {
        var type = context.contentType();
        return type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && TLS_QUESTION.matcher(body).find();
    }

    /// By lower-case name, with every value: a header that is given twice is not to be hidden by its first.
    private static Map<String, List<String>> headers(Context context) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (var name : Collections.list(context.req().getHeaderNames())) {
            headers.put(
                    name.toLowerCase(java.util.Locale.ROOT),
                    Collections.list(context.req().getHeaders(name)));
        }
        return headers;
    }

    private static List<String> all(Map<String, List<String>> headers, String name) {
        return headers.getOrDefault(name, List.of());
    }
}
