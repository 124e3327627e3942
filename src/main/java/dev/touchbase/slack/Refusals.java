package dev.touchbase.slack;

import dev.touchbase.domain.Refusal;
import dev.touchbase.slack.view.Mrkdwn;

/// Words each kind of refusal, once for all of Slack: one sentence that says what was wrong and what to do instead.
public final class Refusals {

    private Refusals() {}

    /// The sentence in Slack's markup, for messages.
    public static Mrkdwn say(Refusal refusal) {
        return Mrkdwn.text(plain(refusal));
    }

    /// The sentence as plain text, for under the field of a form.
    public static String plain(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotFound missing when missing.typed().isBlank() -> "I found no such " + missing.what() + ".";
            case Refusal.NotFound missing -> "I found no " + missing.what() + " “" + missing.typed() + "”.";
            case Refusal.NotAllowed forbidden -> "You may not " + forbidden.act() + ": ask " + forbidden.who() + ".";
            case Refusal.BadInput bad -> (bad.problem() + " " + bad.instead()).strip();
            case Refusal.Overtaken overtaken -> overtaken.sentence();
            case Refusal.Blocked blocked -> String.join(" ", blocked.sentences());
        };
    }
}
