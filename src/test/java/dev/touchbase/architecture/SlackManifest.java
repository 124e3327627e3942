package dev.touchbase.architecture;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// The text of a Slack app manifest, and what can be asked of it.
///
/// @param yaml the whole file
record SlackManifest(String yaml) {

    /// The manifest that the project ships, which is for Socket Mode.
    static SlackManifest shipped() {
        return read(Path.of("manifest.yml"));
    }

    /// This manifest after the two steps that its own head describes for HTTP.
    SlackManifest forHttp() {
        return new SlackManifest(
                yaml.replace("# HTTP: ", "").replace("socket_mode_enabled: true", "socket_mode_enabled: false"));
    }

    /// What Slack's schema says against it; empty is valid.
    List<String> problems() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(
                        read(Path.of("src/test/resources/slack/manifest.schema.v2.json"))
                                .yaml(),
                        InputFormat.JSON);
        return schema.validate(yaml, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }

    /// The value at a path of keys, an index for an entry of a list: `at("oauth_config", "scopes", "bot")`.
    ///
    /// @return the map, list, text or truth value there, or null where the path ends early
    @Nullable
    Object at(Object... path) {
        Object value = new Yaml().load(yaml);
        for (var key : path) {
            value = switch (value) {
                case Map<?, ?> map -> map.get(key);
                case List<?> list -> list.get((int) key);
                case null, default -> null;
            };
        }
        return value;
    }

    private static SlackManifest read(Path file) {
        try {
            return new SlackManifest(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
