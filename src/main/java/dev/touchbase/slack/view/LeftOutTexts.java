package dev.touchbase.slack.view;

import dev.touchbase.domain.notice.LeftOut;
import dev.touchbase.slack.Reply;
import java.util.List;

/// What is said instead of too many messages.
public final class LeftOutTexts {

    private LeftOutTexts() {}

    /// To whom they were for.
    public static Reply.Answer forPerson(LeftOut count) {
        return Say.answer(
                Mrkdwn.md("There was more for you today than I send in one day."),
                List.of(
                        Say.section(Mrkdwn.md(
                                "*{0} more for you today*: left out, as you have had many messages from me already.",
                                count.notices())),
                        Say.context(
                                Mrkdwn.md("`/contact due` shows who is due, `/contact mine` all of your customers."))));
    }

    /// To an owner.
    public static Reply.Answer forOwner(LeftOut count) {
        return Say.answer(
                Mrkdwn.md("I have sent as many messages as I may in an hour, and left the others out."),
                List.of(
                        Say.section(Mrkdwn.md(
                                "*Too many messages within an hour.* I have left out {0}, for {1} people and channels.",
                                count.notices(), count.people())),
                        Say.context(Mrkdwn.md(
                                "If something went wrong, `/contact settings notices off` stops all that I say unprompted. "
                                        + "If that many are usual for you, whoever runs Touchbase can allow more: "
                                        + "`TOUCHBASE_NOTICES_PER_HOUR`."))));
    }
}
