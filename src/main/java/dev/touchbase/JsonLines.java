package dev.touchbase;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.event.KeyValuePair;

/// The log as JSON, one object a line, in UTC: what is said, and of a gesture its request, workspace, actor, act,
/// outcome and milliseconds. Exceptions come without their messages, which may quote what people typed.
public final class JsonLines extends EncoderBase<ILoggingEvent> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackWithoutMessages stacks = new StackWithoutMessages();

    @Override
    public byte[] encode(ILoggingEvent event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", Instant.ofEpochMilli(event.getTimeStamp()).toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("message", event.getFormattedMessage());
        line.putAll(event.getMDCPropertyMap());
        var pairs = event.getKeyValuePairs();
        for (KeyValuePair pair : pairs == null ? List.<KeyValuePair>of() : pairs) {
            line.put(pair.key, pair.value instanceof Number ? pair.value : String.valueOf(pair.value));
        }
        line.put("thread", event.getThreadName());
        var thrown = event.getThrowableProxy();
        if (thrown != null) {
            line.put("stack", stacks.throwableProxyToString(thrown));
        }
        return (written(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Map<String, Object> line) {
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException neverOfTexts) {
            throw new IllegalStateException(neverOfTexts);
        }
    }

    @Override
    public byte[] headerBytes() {
        return new byte[0];
    }

    @Override
    public byte[] footerBytes() {
        return new byte[0];
    }
}
