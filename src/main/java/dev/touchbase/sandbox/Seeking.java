package dev.touchbase.sandbox;

import dev.touchbase.sandbox.block.Options;
import dev.touchbase.sandbox.block.Reading;
import dev.touchbase.sandbox.gesture.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the element that a person means by the words on it and, where several have them, by the words around it.
final class Seeking {
    /// The element that was meant.
    record Found(Surface surface, Reading.Usable element) {}

    private final List<Looking.Usables> things;

    Seeking(List<Looking.Usables> newestFirst) {
        this.things = newestFirst;
    }

    /// The button with this label.
    Found button(String label, String near) {
        return find(u -> u.type().equals("button") && label(u).equals(label), near, "button \"" + label + "\"");
    }

    /// The menu that has this option.
    Found menuWith(String option, String near) {
        return find(
                u -> Options.reading(u.element(), option).isPresent(), near, "menu with an entry \"" + option + "\"");
    }

    /// The input with this label, or the menu with this placeholder.
    Found input(String label) {
        return find(
                u -> u.label().equals(label)
                        || (u.label().isEmpty()
                                && u.element()
                                        .path("placeholder")
                                        .path("text")
                                        .asText()
                                        .equals(label)),
                "",
                "input \"" + label + "\"");
    }

    private Found find(Predicate<Reading.Usable> fits, String near, String what) {
        for (Looking.Usables thing : things) {
            List<Reading.Usable> fitting =
                    thing.elements().stream().filter(fits).toList();
            List<Reading.Usable> nearest = near.isEmpty() ? fitting : nearest(fitting, near);
            if (nearest.size() > 1 && near.isEmpty()) {
                throw new AssertionError("There are " + nearest.size() + " of " + what
                        + " on the newest thing that has it. Say which, by text that stands near it:\n"
                        + String.join(
                                "\n",
                                nearest.stream().map(u -> "- " + u.nearText()).toList()));
            }
            if (!nearest.isEmpty()) {
                return new Found(thing.surface(), nearest.getFirst());
            }
        }
        throw new AssertionError("There is no " + what + (near.isEmpty() ? "" : " near \"" + near + "\"")
                + ". What can be used, newest first:\n" + everything());
    }

    private static List<Reading.Usable> nearest(List<Reading.Usable> fitting, String near) {
        List<Reading.Usable> bySpoken = fitting.stream()
                .filter(u -> u.element().path("accessibility_label").asText().contains(near))
                .toList();
        if (!bySpoken.isEmpty()) {
            return bySpoken;
        }
        return fitting.stream().filter(u -> u.nearText().contains(near)).toList();
    }

    private String everything() {
        List<String> all = new ArrayList<>();
        for (Looking.Usables thing : things) {
            thing.elements().forEach(u -> all.add("- " + describe(u)));
        }
        return all.isEmpty() ? "(nothing)" : String.join("\n", all);
    }

    private static String describe(Reading.Usable u) {
        String name = Stream.of(
                        label(u),
                        u.label(),
                        u.element().path("placeholder").path("text").asText())
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        List<String> options =
                Options.all(u.element()).stream().map(Options::words).toList();
        return u.type() + " \"" + name + "\"" + (options.isEmpty() ? "" : " " + options);
    }

    private static String label(Reading.Usable u) {
        return dev.touchbase.sandbox.block.Mrkdwn.emoji(
                u.element().path("text").path("text").asText());
    }
}
