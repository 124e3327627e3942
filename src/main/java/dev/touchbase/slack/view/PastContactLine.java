package dev.touchbase.slack.view;

import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.util.Map;
import java.util.Objects;

/// One contact on which a rule rested, as it was then, and what became of its record since.
final class PastContactLine {

    private PastContactLine() {}

    /// "Fri 20 Nov, 14:00: Priya by phone, reached, check-in (deleted since)".
    ///
    /// @param now the touchpoints as they are today, by their keys
    static Mrkdwn of(Engagement then, Map<TouchpointId, Touchpoint> now, Viewer viewer) {
        return then.kind() == Engagement.Kind.PAST
                ? Mrkdwn.md("{0}{1}", past(then, viewer), since(then, now.get(new TouchpointId(then.id()))))
                : EngagementLine.of(then, now, viewer).orElse(Mrkdwn.EMPTY);
    }

    private static Mrkdwn past(Engagement then, Viewer viewer) {
        String template = then.direction() == Direction.OUTBOUND
                ? "{0}: {1} {2}, {3}, {4}"
                : "{0}: they contacted {1} {2}, {3}, {4}";
        return Mrkdwn.md(
                template,
                viewer.moment(then.at()),
                then.staff().isEmpty() ? Mrkdwn.md("a system") : viewer.names(then.staff()),
                ChannelWords.by(Objects.requireNonNull(then.channel())),
                Objects.requireNonNull(then.outcome()).label(),
                Objects.requireNonNull(then.purpose()).label());
    }

    private static Mrkdwn since(Engagement then, @org.jspecify.annotations.Nullable Touchpoint now) {
        if (now == null) {
            return Mrkdwn.md(" (deleted since)");
        }
        return Engagement.of(now).equals(then) ? Mrkdwn.EMPTY : Mrkdwn.md(" (corrected since)");
    }
}
