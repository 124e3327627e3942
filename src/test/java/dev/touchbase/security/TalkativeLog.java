package dev.touchbase.security;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/// The log as it is in earnest, but at DEBUG: everything that it prints while this is open.
final class TalkativeLog implements AutoCloseable {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    TalkativeLog() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        configure(read("/logback.xml").replace("<root level=\"INFO\">", "<root level=\"DEBUG\">"));
    }

    /// What was printed so far.
    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setOut(before);
        configure(read("/logback-test.xml"));
    }

    private static void configure(String xml) {
        try {
            var context = (LoggerContext) LoggerFactory.getILoggerFactory();
            context.reset();
            var configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (JoranException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static String read(String name) {
        try (var file = TalkativeLog.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
