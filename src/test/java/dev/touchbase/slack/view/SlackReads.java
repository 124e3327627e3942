package dev.touchbase.slack.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What Slack would make of marked-up text, as its documentation describes it. Written apart from [Mrkdwn], so that the
/// two can't share a mistake.
public final class SlackReads {

    private static final Pattern TOKEN = Pattern.compile("<([^<>]*)>");
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\p{L}\\p{N}])([*_~])(?![\\s\\u200B])[^\\n]*?(?<![\\s\\u200B])\\1(?![\\p{L}\\p{N}])");
    private static final Pattern CODE = Pattern.compile("`[^`\\u200B\\n][^`\\n]*`|```");
    private static final Pattern QUOTE = Pattern.compile("(?m)^ *(?:>|&gt;)");
    private static final Pattern PING = Pattern.compile("(?i)[@＠](?:here|channel|everyone)");

    private SlackReads() {}

    /// Everything in the text that is more than letters: tokens, formatting, quotes, pings.
    public static List<String> in(String marked) {
        return places(marked).stream().map(MatchResult::group).toList();
    }

    /// The same with where each stands.
    public static List<MatchResult> places(String marked) {
        List<MatchResult> found = new ArrayList<>();
        for (Pattern pattern : List.of(TOKEN, SPAN, CODE, QUOTE, PING)) {
            pattern.matcher(marked).results().forEach(found::add);
        }
        return found;
    }
}
