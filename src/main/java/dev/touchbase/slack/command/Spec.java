package dev.touchbase.slack.command;

import dev.touchbase.domain.staff.Act;
import java.util.List;

/// What a subcommand is called, takes and does, in the words of its help.
///
/// @param name as typed after `/contact`: "log"
/// @param aliases other names: "every" for "cadence"
/// @param usage what it takes, for the help and Slack's completion: "CUSTOMER [channel] [outcome] … [note]"
/// @param summary one line without a full stop: "Record a contact"
/// @param examples lines that work as they stand
/// @param act the right that it needs in every case; finer ones are checked by its use case
/// @param changes true when it writes: then one gesture has one effect
/// @param headline true for the six that the short help shows
public record Spec(
        String name,
        List<String> aliases,
        String usage,
        String summary,
        List<String> examples,
        Act act,
        boolean changes,
        boolean headline) {

    public Spec {
        aliases = List.copyOf(aliases);
        examples = List.copyOf(examples);
    }
}
