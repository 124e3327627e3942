package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Suppression;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Suppressions as sentences.
final class SuppressionWords {

    private SuppressionWords() {}

    /// What is unwanted: "any contact", "advertising", "contact by SMS", "advertising by email".
    static String unwanted(@Nullable Channel channel, boolean advertisingOnly) {
        if (channel == null) {
            return advertisingOnly ? "advertising" : "any contact";
        }
        return (advertisingOnly ? "advertising " : "contact ") + ChannelWords.by(channel);
    }

    /// One in force: "opted out of contact by SMS on Mon 9 Nov (Priya): they said so".
    static Mrkdwn line(Suppression suppression, Viewer viewer) {
        Mrkdwn what = switch (suppression.kind()) {
            case OPT_OUT ->
                Mrkdwn.md(
                        "opted out of {0} on {1}",
                        unwanted(suppression.channel(), suppression.advertisingOnly()),
                        viewer.day(dayOf(suppression, viewer)));
            case COMPLAINT -> Mrkdwn.md("complaint open since {0}", viewer.day(dayOf(suppression, viewer)));
            case PAUSE -> Mrkdwn.md("paused until {0}", viewer.day(Objects.requireNonNull(suppression.until())));
        };
        String reason = suppression.reason();
        return Mrkdwn.md(
                "{0} ({1}){2}",
                what, source(suppression, viewer), reason == null ? Mrkdwn.EMPTY : Mrkdwn.md(": {0}", reason));
    }

    private static LocalDate dayOf(Suppression suppression, Viewer viewer) {
        return suppression.recordedAt().atZone(viewer.speaker().zone()).toLocalDate();
    }

    private static Mrkdwn source(Suppression suppression, Viewer viewer) {
        var by = suppression.recordedBy();
        return by == null ? Mrkdwn.text(suppression.source()) : viewer.name(by);
    }
}
