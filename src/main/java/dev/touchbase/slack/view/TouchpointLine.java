package dev.touchbase.slack.view;

import dev.touchbase.domain.touchpoint.Direction;
import dev.touchbase.domain.touchpoint.Touchpoint;

/// One touchpoint in one line: "Mon 9 Nov, 10:00: Priya by phone, reached, check-in".
public final class TouchpointLine {

    private TouchpointLine() {}

    /// The line, without note and amount.
    public static Mrkdwn of(Touchpoint touchpoint, Viewer viewer) {
        String template =
                touchpoint.direction() == Direction.OUTBOUND ? "{0}: {1} {2}, {3}" : "{0}: they contacted {1} {2}, {3}";
        return Mrkdwn.md(
                template,
                viewer.moment(touchpoint.happenedAt()),
                who(touchpoint, viewer),
                ChannelWords.by(touchpoint.channel()),
                touchpoint.outcomeAndPurpose());
    }

    private static Mrkdwn who(Touchpoint touchpoint, Viewer viewer) {
        String system = touchpoint.system();
        return system == null ? viewer.names(touchpoint.staff()) : Mrkdwn.text(system);
    }
}
