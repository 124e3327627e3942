package dev.touchbase.slack.view;

import com.slack.api.model.block.LayoutBlock;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.upkeep.DeadLetter;
import dev.touchbase.domain.upkeep.OwnersWord;
import dev.touchbase.slack.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What owners are told about the bot itself: which messages reached nobody and why, and what the machine needs.
public final class AttentionView {

    private static final int LISTED = 10;

    /// Slack's codes in words that say what to do; others are shown as they are.
    private static final Map<String, String> REASONS = Map.of(
            "channel_not_found", "I can't see that channel: invite me there, or choose another one",
            "not_in_channel", "I am not in that channel: type `/invite @Touchbase` there",
            "is_archived", "the channel is archived: choose another one",
            "user_disabled", "they left Slack: hand their customers over with `/contact assign`",
            "user_not_found", "they left Slack: hand their customers over with `/contact assign`",
            "account_inactive", "the app was removed: install it again");

    private AttentionView() {}

    /// The whole message.
    public static Reply.Answer of(OwnersWord.Content content, Viewer viewer) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!content.dead().isEmpty()) {
            blocks.add(Say.section(dead(content.dead(), viewer)));
        }
        content.machine().forEach(sentence -> blocks.add(Say.section(Mrkdwn.text(sentence))));
        blocks.add(Say.context(Mrkdwn.md(
                "Whoever runs Touchbase can see more: `./touchbase doctor` says what is wrong and what to do.")));
        return Say.answer(Mrkdwn.md("Something about Touchbase needs attention."), blocks);
    }

    private static Mrkdwn dead(List<DeadLetter> dead, Viewer viewer) {
        List<Mrkdwn> lines = new ArrayList<>();
        lines.add(
                dead.size() == 1
                        ? Mrkdwn.md("*A message could not be delivered:*")
                        : Mrkdwn.md("*{0} messages could not be delivered:*", dead.size()));
        dead.stream().limit(LISTED).forEach(each -> lines.add(line(each, viewer)));
        if (dead.size() > LISTED) {
            lines.add(Mrkdwn.md("and {0} more", dead.size() - LISTED));
        }
        return Mrkdwn.join("\n", lines);
    }

    private static Mrkdwn line(DeadLetter letter, Viewer viewer) {
        Notice notice = letter.notice();
        return Mrkdwn.md(
                "• {0}: {1}",
                notice == null ? Mrkdwn.md("a message of another version") : what(notice, viewer),
                REASONS.containsKey(letter.reason())
                        ? Mrkdwn.md(REASONS.get(letter.reason()))
                        : Mrkdwn.text(letter.reason()));
    }

    private static Mrkdwn what(Notice notice, Viewer viewer) {
        return switch (notice) {
            case Notice.Reminder each ->
                Mrkdwn.md("the reminder for {0} on {1}", viewer.name(each.staff()), viewer.day(each.day()));
            case Notice.Digest each -> Mrkdwn.md("the digest of {0}", viewer.day(each.day()));
            case Notice.PlanSoon each -> Mrkdwn.md("word of a plan to {0}", viewer.name(each.staff()));
            case Notice.HandedOver each -> Mrkdwn.md("word of a hand-over to {0}", viewer.name(each.to()));
            case Notice.Complaint each -> Mrkdwn.md("word of a complaint to {0}", viewer.name(each.to()));
            case Notice.ComplaintClosed each -> Mrkdwn.md("word of a closed complaint to {0}", viewer.name(each.to()));
            case Notice.PlanCalledOff each -> Mrkdwn.md("word of a plan called off to {0}", viewer.name(each.to()));
            case Notice.WelcomeBack each -> Mrkdwn.md("the welcome back for {0}", viewer.name(each.staff()));
            case Notice.OverdueBundle each ->
                Mrkdwn.md("the overdue customers of the week for {0}", viewer.name(each.owner()));
            case Notice.BackupFailed each -> Mrkdwn.md("word of a missing backup to {0}", viewer.name(each.to()));
            case Notice.NeedsAttention each -> Mrkdwn.md("word of this kind to {0}", viewer.name(each.to()));
            case Notice.ManyMore each -> Mrkdwn.md("word of more messages to {0}", viewer.name(each.to()));
            case Notice.TooMany each -> Mrkdwn.md("word of too many messages to {0}", viewer.name(each.owner()));
            case Notice.DigestChannelSet each -> Mrkdwn.md("the first line in the digest's channel");
        };
    }
}
