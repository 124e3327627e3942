package dev.touchbase.domain.policy;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the parameters of a rule from text, as [Rule#parameters()] writes them. What is missing takes its default,
/// what
/// can't be read, and a name that nobody asked for, is refused with one sentence.
public final class Parameters {

    private final String kind;
    private final Map<String, String> values;
    private final Set<String> asked = new HashSet<>();

    /// Those of one rule of this kind.
    public Parameters(String kind, Map<String, String> values) {
        this.kind = kind;
        this.values = Map.copyOf(values);
    }

    /// The text under this name, if there is any.
    public Optional<String> text(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /// A whole number from `least` to `most`.
    public int number(String name, int least, int most) {
        String text = text(name).orElseThrow(() -> missing(name));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(name, text, "a whole number from " + least + " to " + most, e);
        }
        throw wrong(name, text, "a whole number from " + least + " to " + most, null);
    }

    /// A length of time in ISO form, such as PT72H, at most 366 days.
    public Duration length(String name) {
        return read(name, text(name).orElseThrow(() -> missing(name)), "a length such as PT72H", Duration::parse);
    }

    /// One of an enum by its label.
    public <T> Optional<T> one(String name, Function<String, Optional<T>> reading, String what) {
        return text(name).map(text -> reading.apply(text).orElseThrow(() -> wrong(name, text, what, null)));
    }

    /// Several of an enum by their labels, parted by commas; empty when there is no such parameter.
    public <T extends Enum<T>> Set<T> some(
            String name, Class<T> type, Function<String, Optional<T>> reading, String what) {
        return text(name)
                .map(text -> Arrays.stream(text.split(","))
                        .map(String::strip)
                        .map(each -> reading.apply(each).orElseThrow(() -> wrong(name, each, what, null)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type))))
                .<Set<T>>map(Set::copyOf)
                .orElse(Set.of());
    }

    /// What `reading` makes of `text`; what it throws is told as one sentence.
    public <T> T read(String name, String text, String what, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (RuntimeException e) {
            throw wrong(name, text, what, e);
        }
    }

    /// Refuses names that nobody asked for. Call it last.
    public void nothingElse() {
        values.keySet().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("A rule of the kind " + kind + " has no “" + name + "”; it has "
                            + asked.stream().sorted().collect(Collectors.joining(", ")) + ".");
                });
    }

    private IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("A rule of the kind " + kind + " needs “" + name + "”.");
    }

    private IllegalArgumentException wrong(
            String name, String text, String what, @org.jspecify.annotations.Nullable Throwable cause) {
        return new IllegalArgumentException(
                "“" + text + "” can't be the " + name + " of a rule of the kind " + kind + ": it has to be " + what
                        + ".",
                cause);
    }
}
