package dev.touchbase.slack.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All subcommands, found by name or alias. Help is one of them by itself.
public final class Subcommands {

    private static final int LONGEST_HINT = 1_000;

    private final List<Subcommand> all;
    private final Map<String, Subcommand> byName;

    private final HelpSubcommand help;

    private Subcommands(List<Subcommand> all, HelpSubcommand help) {
        this.all = List.copyOf(all);
        this.help = help;
        this.byName = byName(all);
    }

    /// These and `help`. The one named "" answers when nothing is typed.
    ///
    /// @throws IllegalArgumentException when two share a name or alias, or a name can't be typed as one word
    public static Subcommands of(List<? extends Subcommand> subcommands) {
        List<Subcommand> all = new ArrayList<>(subcommands);
        HelpSubcommand help =
                new HelpSubcommand(subcommands.stream().map(Subcommand::spec).toList());
        all.add(help);
        return new Subcommands(all, help);
    }

    /// The one with this name or alias, in any case, with or without a hyphen.
    public Optional<Subcommand> find(String typed) {
        return Optional.ofNullable(byName.get(key(typed)));
    }

    /// The one that explains the others.
    public HelpSubcommand help() {
        return help;
    }

    /// What each is called and does, in their order.
    public List<Spec> specs() {
        return all.stream().map(Subcommand::spec).toList();
    }

    /// The name that `typed` was probably meant for: one typing error away, two in long words.
    public Optional<String> nearest(String typed) {
        return Nearest.to(key(typed), byName.keySet())
                .map(name -> byName.get(name).spec().name());
    }

    /// The usage hint for the manifest, which Slack shows while `/contact` is typed; at most 1,000 characters.
    public String usageHint() {
        String hint = all.stream()
                .map(subcommand -> subcommand.spec().name())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" | "));
        return hint.length() <= LONGEST_HINT ? hint : hint.substring(0, LONGEST_HINT);
    }

    private static Map<String, Subcommand> byName(List<Subcommand> all) {
        Map<String, Subcommand> byName = new HashMap<>();
        for (Subcommand subcommand : all) {
            Spec spec = subcommand.spec();
            add(spec.name(), subcommand, byName);
            spec.aliases().forEach(alias -> add(alias, subcommand, byName));
        }
        return Map.copyOf(byName);
    }

    private static void add(String name, Subcommand subcommand, Map<String, Subcommand> byName) {
        if (!name.equals(key(name))) {
            throw new IllegalArgumentException(
                    "A subcommand's name is one word in small letters without hyphens, not “" + name + "”");
        }
        if (byName.put(name, subcommand) != null) {
            throw new IllegalArgumentException(
                    "Two subcommands are called “" + name + "”: rename one or drop the alias");
        }
    }

    /// "Opt-Out:" is "optout".
    private static String key(String typed) {
        return typed.equals("?") ? typed : Plainly.word(typed).replace(" ", "");
    }
}
