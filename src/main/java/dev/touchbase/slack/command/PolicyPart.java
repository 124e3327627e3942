package dev.touchbase.slack.command;

import dev.touchbase.domain.staff.Act;
import dev.touchbase.slack.Reply;
import java.util.List;

/// One part of `/contact policy`, called by its first word: `policy try …`, `policy off cap-2`. It is added to the list
/// of parts in the wiring.
public interface PolicyPart {

    /// The words by which it is called, in small letters, the usual one first: "try".
    List<String> words();

    /// What it takes, after `policy`: "try [last 90 days] RULE".
    String usage();

    /// One line without a full stop: "Try a rule on your history before it holds".
    String summary();

    /// Lines that work as they stand, after `/contact`: "policy try last 90 days cap 1 per week promotion".
    List<String> examples();

    /// The right that it needs.
    default Act act() {
        return Act.EVERYDAY_WORK;
    }

    /// Does it.
    ///
    /// @param invocation what was typed behind the part's own word
    /// @param rest the same as raw text, stripped
    /// @throws dev.touchbase.domain.Refused when it can't be done; nothing was changed
    Reply run(Invocation invocation, String rest);
}
