package dev.touchbase.slack.action;

import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.DidYouMeanView;
import java.util.Locale;
import java.util.Map;

/// A kept command runs again: as it is, or with the subcommand that was meant.
public final class RunAgain implements Action {

    private final KeptCommands kept;

    /// Goes on with these.
    public RunAgain(KeptCommands kept) {
        this.kept = kept;
    }

    @Override
    public String id() {
        return DidYouMeanView.RUN_AGAIN;
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Reply press(Press press) {
        String typed = withoutSlash(kept.find(press).text().strip());
        String word = press.value().word();
        Long how = press.value().id();
        if (word == null || how == null) {
            return kept.run(press, typed, Map.of());
        }
        String rest = how == DidYouMeanView.INSTEAD ? withoutFirstWord(typed) : typed;
        return kept.run(press, word + " " + rest, Map.of());
    }

    private static String withoutSlash(String typed) {
        return typed.toLowerCase(Locale.ROOT).startsWith("/contact ") ? withoutFirstWord(typed) : typed;
    }

    private static String withoutFirstWord(String typed) {
        int end = 0;
        while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
            end++;
        }
        return typed.substring(end).strip();
    }
}
