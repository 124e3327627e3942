package dev.touchbase.domain.policy;

import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one rule says.
///
/// @param rule the key of the rule
/// @param version the version of the rule as it spoke
/// @param message the key of its sentence in the catalogue
/// @param arguments what the sentence names: ids, dates, numbers and instants (ISO) as text
/// @param filledBy the touchpoints that it rests on
/// @param clearFrom the first moment at which this rule no longer speaks, or null when time alone does not help
public record Finding(
        String rule,
        int version,
        Level level,
        String message,
        Map<String, String> arguments,
        List<TouchpointId> filledBy,
        @Nullable Instant clearFrom) {

    public Finding {
        arguments = Map.copyOf(arguments);
        filledBy = List.copyOf(filledBy);
    }
}
