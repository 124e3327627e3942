package dev.touchbase.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackAppTest {

    @TempDir
    private Path directory = Path.of(".");

    /// Bolt shows its handlers to nobody, and takes a forgotten one in silence.
    @Test
    void what_is_registered_with_bolt_is_what_the_lists_say() throws Exception {
        try (var edge = new SmallEdge(directory, its -> new TestSurface(its).surface())) {
            var app = edge.edge.bolt();

            assertThat(handlers(app, "eventHandlers").keySet().stream().map(Object::toString))
                    .containsExactlyInAnyOrderElementsOf(SlackApp.EVENTS.stream()
                            .map(event -> event.replace("message.im", "message"))
                            .toList());
            assertThat(handlers(app, "slashCommandHandlers").keySet().stream()
                            .map(pattern -> ((Pattern) pattern).pattern()))
                    .allMatch(pattern -> pattern.contains("/contact"))
                    .hasSize(1);
            for (var other : List.of("globalShortcutHandlers", "messageShortcutHandlers", "blockSuggestionHandlers")) {
                assertThat(handlers(app, other)).as(other).isEmpty();
            }
        }
    }

    private static Map<?, ?> handlers(App app, String field) throws Exception {
        var handlers = App.class.getDeclaredField(field);
        handlers.setAccessible(true);
        return (Map<?, ?>) handlers.get(app);
    }
}
