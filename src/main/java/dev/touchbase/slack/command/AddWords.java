package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.calendar.LocalMoments;
import dev.touchbase.domain.calendar.ZoneReading;
import dev.touchbase.domain.customer.Stage;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What only `add` understands: "prospect", `town Leeds`, `segment vip`, `zone Europe/Berlin`, `country DE`.
///
/// @param left what isn't understood, as typed
record AddWords(
        @Nullable Stage stage,
        @Nullable String town,
        @Nullable String country,
        @Nullable String segment,
        @Nullable ZoneId zone,
        String left) {

    private static final List<String> KEYS = List.of("town", "country", "segment", "zone");

    /// Reads these words.
    ///
    /// @throws Refused for a zone or country that doesn't exist
    static AddWords read(String typed) {
        Reader reader = new Reader(List.of(typed.strip().split("\\s+")));
        reader.readAll();
        return new AddWords(
                reader.stage,
                reader.town,
                reader.country,
                reader.segment,
                reader.zone,
                String.join(" ", reader.left).strip());
    }

    /// Where such words begin in a name that was typed without quotes: never before its second word.
    static int startIn(List<String> name) {
        for (int at = 1; at < name.size(); at++) {
            if (isKey(name.get(at)) && at + 1 < name.size()) {
                return at;
            }
        }
        boolean stageLast = name.size() > 1 && stage(name.getLast()).isPresent();
        return stageLast ? name.size() - 1 : name.size();
    }

    private static boolean isKey(String word) {
        return KEYS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<Stage> stage(String word) {
        return Stage.read(Plainly.bare(word)).filter(stage -> stage != Stage.CLOSED);
    }

    /// Takes the words one after the other.
    private static final class Reader {

        private final List<String> words;
        private final List<String> left = new ArrayList<>();
        private @Nullable Stage stage;
        private @Nullable String town;
        private @Nullable String country;
        private @Nullable String segment;
        private @Nullable ZoneId zone;
        private int at;

        Reader(List<String> words) {
            this.words = words;
        }

        void readAll() {
            while (at < words.size()) {
                String word = words.get(at++);
                Optional<Stage> named = stage(word);
                if (isKey(word) && at < words.size()) {
                    value(word.toLowerCase(Locale.ROOT));
                } else if (named.isPresent()) {
                    stage = named.get();
                } else {
                    left.add(word);
                }
            }
        }

        private void value(String key) {
            switch (key) {
                case "town" -> town = untilNextKey();
                case "segment" -> segment = untilNextKey();
                case "country" -> country = PlaceReading.country(words.get(at++));
                default -> zone = zoneOf(words.get(at++));
            }
        }

        private String untilNextKey() {
            List<String> value = new ArrayList<>(List.of(words.get(at++)));
            while (at < words.size()
                    && !isKey(words.get(at))
                    && stage(words.get(at)).isEmpty()) {
                value.add(words.get(at++));
            }
            return String.join(" ", value);
        }
    }

    /// The zone of this name.
    ///
    /// @throws Refused when there is none, with the nearest
    static ZoneId zoneOf(String typed) {
        return switch (LocalMoments.zoneOf(typed)) {
            case ZoneReading.Known(var zone) -> zone;
            case ZoneReading.Unknown(var unknown, Optional<String> nearest) ->
                throw Refused.badInput(
                        "There is no zone “" + unknown + "”.",
                        nearest.map(zone -> "Did you mean " + zone + "?").orElse("Type it like Europe/Berlin."));
        };
    }
}
