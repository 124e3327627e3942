package dev.touchbase.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack's requests over HTTP, handed to Bolt once somebody else has checked that they are Slack's.
public final class SlackEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(SlackEndpoint.class);
    private static final Pattern RATE_LIMITED = Pattern.compile("\"type\"\\s*:\\s*\"app_rate_limited\"");
    private static final Pattern PAYLOAD = Pattern.compile("(?:^|&)payload=");
    private static final String TEXT = "text/plain; charset=utf-8";

    private final App bolt;
    private final SlackRequestParser parser;
    private final Guard guard;

    SlackEndpoint(App bolt, Guard guard) {
        this.bolt = bolt;
        this.parser = new SlackRequestParser(bolt.config());
        this.guard = guard;
    }

    /// What goes back.
    ///
    /// @param body "" for none
    public record Answer(int status, String contentType, String body) {}

    /// Answers within Slack's three seconds.
    public Answer answer(String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body) {
        try {
            return answerParsed(path, query, headers, body);
        } catch (NotYet stillAtWork) {
            return new Answer(503, TEXT, "");
        } catch (Exception fault) {
            guard.fault(fault);
            return new Answer(500, TEXT, "");
        }
    }

    private Answer answerParsed(
            String path, Map<String, List<String>> query, Map<String, List<String>> headers, String body)
            throws Exception {
        if (body.startsWith("{") && RATE_LIMITED.matcher(body).find() && !body.contains("event_callback")) {
            LOG.warn("Slack holds back events of this workspace: there are too many of them");
            return new Answer(200, TEXT, "");
        }
        if (PAYLOAD.matcher(body).results().limit(2).count() > 1) {
            return new Answer(400, TEXT, "");
        }
        var request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(path)
                .queryString(query)
                .headers(new RequestHeaders(headers))
                .requestBody(body)
                .build());
        if (request == null) {
            return new Answer(400, TEXT, "");
        }
        var answer = bolt.run(request);
        return new Answer(
                answer.getStatusCode(),
                answer.getContentType() == null ? TEXT : answer.getContentType(),
                answer.getBody() == null ? "" : answer.getBody());
    }
}
