package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.outreach.SuppressionBook.Suppressed;
import dev.touchbase.slack.Reply;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Opt-outs and pauses that were recorded or ended, and the question before an opt-out.
public final class SuppressedView {

    private SuppressedView() {}

    /// Asks before an opt-out is recorded: nobody may contact them against it.
    public static Reply.Answer confirm(
            String customer,
            @Nullable Channel channel,
            boolean advertisingOnly,
            @Nullable String reason,
            ButtonValue carried) {
        Mrkdwn question = Mrkdwn.md(
                "Record that *{0}* does not want {1}? Nobody can override that; only an owner can take it back.",
                customer, SuppressionWords.unwanted(channel, advertisingOnly));
        return Say.answer(
                reason == null ? question : Mrkdwn.lines(question, Mrkdwn.quote(reason)),
                Say.actions(Say.danger(Say.button("Record the opt-out", ActionIds.OPT_OUT, carried))));
    }

    /// An opt-out was recorded.
    public static Reply.Answer optedOut(Suppressed done, Viewer viewer) {
        Suppression optOut = done.suppressions().getFirst();
        return answer(
                Mrkdwn.md(
                        "*Opted out*: *{0}* gets no {1} any more, as of {2}.",
                        done.customer().name(),
                        SuppressionWords.unwanted(optOut.channel(), optOut.advertisingOnly())
                                .replaceFirst("^any ", ""),
                        viewer.moment(optOut.recordedAt())),
                done);
    }

    /// Opt-outs were taken back.
    public static Reply.Answer optedIn(Suppressed done, Viewer viewer) {
        return answer(
                Mrkdwn.md(
                        "*Opted in*: *{0}* may be contacted again. Kept with it: {1}",
                        done.customer().name(),
                        Objects.requireNonNull(done.suppressions().getFirst().endedHow())),
                done);
    }

    /// A pause was recorded.
    public static Reply.Answer paused(Suppressed done, Viewer viewer) {
        Suppression pause = done.suppressions().getFirst();
        return answer(
                Mrkdwn.md(
                        "*Paused*: no contact with *{0}* until *{1}* has passed.",
                        done.customer().name(), viewer.day(Objects.requireNonNull(pause.until()))),
                done);
    }

    /// A pause was ended.
    public static Reply.Answer resumed(Suppressed done, Viewer viewer) {
        return answer(
                Mrkdwn.md(
                        "*Resumed*: *{0}* may be contacted again.",
                        done.customer().name()),
                done);
    }

    private static Reply.Answer answer(Mrkdwn sentence, Suppressed done) {
        return Say.answer(
                sentence, List.<LayoutBlock>of(Say.section(sentence), Say.actions(ChangeButtons.undo(done.change()))));
    }
}
