package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Channel;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The catalogue's second page: what rules say that a firm sets up itself, and advice.
final class RarerSentences {

    private RarerSentences() {}

    /// The sentence of one finding.
    ///
    /// @throws IllegalArgumentException for a message that has no sentence yet
    static Mrkdwn of(RuleSentences.Said said) {
        return switch (said.finding().message()) {
            case "never-after" ->
                Mrkdwn.md(
                        "No {0} within {1} after {2}; there was one on {3}.",
                        said.text("what"), said.length("length"), said.text("after"), said.moment("at"));
            case "never-before" ->
                Mrkdwn.md(
                        "{0} is set for {1}, and must not come within {2} after this.",
                        said.text("what"), said.moment("at"), said.length("length"));
            case "only-after" ->
                said.text("within").isEmpty()
                        ? Mrkdwn.md("{0} only after {1}, and there was none.", said.text("what"), said.text("after"))
                        : Mrkdwn.md(
                                "{0} only within {1} after {2}, and there was none.",
                                said.text("what"), said.length("within"), said.text("after"));
            case "same-purpose" ->
                Mrkdwn.md(
                        "They had a contact about the same on {0} ({1}); not twice within {2}.",
                        said.moment("at"), said.text("what"), said.length("length"));
            case "same-message" ->
                Mrkdwn.md(
                        "They got the same message on {0} ({1}); not twice within {2}.",
                        said.moment("at"), said.text("what"), said.length("length"));
            case "campaign-overlap" ->
                Mrkdwn.md("The mailing {0} is set to reach them on {1}.", said.text("message"), said.moment("at"));
            case "refusal-streak" ->
                Mrkdwn.md(
                        "They have declined {0} in a row, last on {1}; leave them alone for {2}.",
                        RuleSentences.times(said.text("refusals")), said.moment("at"), said.length("length"));
            case "no-answer-streak" -> noAnswer(said);
            case "retired" ->
                said.text("instead").isEmpty()
                        ? Mrkdwn.md("The business makes no {0} any more.", said.text("what"))
                        : Mrkdwn.md(
                                "The business makes no {0} any more; instead: {1}.",
                                said.text("what"), said.text("instead"));
            case "prefers" -> Mrkdwn.md("They prefer to be contacted {0}.", ChannelWords.by(said.channel("preferred")));
            case "suits" ->
                Mrkdwn.md(
                        "For something {0} a contact {1} suits better.",
                        said.text("nature"), ChannelWords.by(said.channel("better")));
            case "sms-length" ->
                Mrkdwn.md(
                        "That text has {0} characters and takes {1} SMS; shorten it, or write an email.",
                        said.text("length"), said.text("parts"));
            default ->
                throw new IllegalArgumentException("Give the rule message \""
                        + said.finding().message() + "\" its sentence in slack.view.RuleSentences.");
        };
    }

    private static Mrkdwn noAnswer(RuleSentences.Said said) {
        String others = said.text("others");
        if (others.isEmpty()) {
            return Mrkdwn.md("The last tries ({0}) by this way were in vain.", said.text("tries"));
        }
        String ways = Arrays.stream(others.split(","))
                .map(each -> ChannelWords.by(Channel.read(each).orElseThrow()))
                .collect(Collectors.joining(" or "));
        return Mrkdwn.md(
                "They were tried {0} in a row {1} in vain; try {2}.",
                RuleSentences.times(said.text("tries")), ChannelWords.by(said.channel("channel")), ways);
    }
}
