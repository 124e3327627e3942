package dev.touchbase.domain.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one rule says.
///
/// @param rule the name of the rule
/// @param kind what kind of rule it is
/// @param version the version of the rule as it spoke
/// @param message the key of its sentence in the catalogue
/// @param arguments what the sentence names: ids, dates, numbers and instants (ISO) as text
/// @param filledBy the contacts that it rests on, past and to come
/// @param clearFrom the first moment at which this rule no longer speaks, or null when time alone does not help
public record Finding(
        String rule,
        String kind,
        int version,
        Level level,
        String message,
        Map<String, String> arguments,
        List<Engagement> filledBy,
        @Nullable Instant clearFrom) {

    public Finding {
        arguments = Map.copyOf(arguments);
        filledBy = List.copyOf(filledBy);
    }

    /// What `rule` says to `proposal` at the level of its terms.
    public static Finding of(
            Rule rule,
            Proposal proposal,
            String message,
            Map<String, String> arguments,
            List<Engagement> filledBy,
            @Nullable Instant clearFrom) {
        return new Finding(
                rule.terms().name(),
                rule.kind(),
                rule.terms().version(),
                rule.terms().severity().to(proposal),
                message,
                arguments,
                filledBy,
                clearFrom);
    }

    /// The same, said more mildly.
    public Finding at(Level milder) {
        return new Finding(rule, kind, version, milder, message, arguments, filledBy, clearFrom);
    }
}
