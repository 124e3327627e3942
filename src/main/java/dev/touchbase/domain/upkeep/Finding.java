package dev.touchbase.domain.upkeep;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Something that should have been said, and was not.
///
/// @param key the notice's key; of [Kind#NO_LOOKS] the kind's name
/// @param expected since when it should be
public record Finding(String key, Kind kind, Instant expected) {

    /// What is wrong.
    public enum Kind {
        /// Somebody's reminder was never put into the outbox.
        NO_REMINDER,
        /// The digest was never put there.
        NO_DIGEST,
        /// It is in the outbox, and does not go out.
        STUCK,
        /// Nothing looks for what is due.
        NO_LOOKS
    }

    /// How many of each kind, in words: "3 reminders, 1 digest".
    public static String counted(List<Finding> findings) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Counted(
                        kind,
                        findings.stream().filter(each -> each.kind == kind).count()))
                .filter(each -> each.count > 0)
                .map(Counted::words)
                .collect(Collectors.joining(", "));
    }

    private record Counted(Kind kind, long count) {

        String words() {
            return switch (kind) {
                case NO_REMINDER -> count == 1 ? "1 reminder" : count + " reminders";
                case NO_DIGEST -> count == 1 ? "1 digest" : count + " digests";
                case STUCK -> count == 1 ? "1 notice that does not go out" : count + " notices that do not go out";
                case NO_LOOKS -> "any look for what is due";
            };
        }
    }

    /// True for what was never put there: it stays missed though nothing asks for it any more.
    boolean missing() {
        return kind == Kind.NO_REMINDER || kind == Kind.NO_DIGEST;
    }
}
