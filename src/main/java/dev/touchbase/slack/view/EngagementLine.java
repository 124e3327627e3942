package dev.touchbase.slack.view;

import dev.touchbase.domain.policy.Engagement;
import dev.touchbase.domain.touchpoint.Touchpoint;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One contact on which a rule rests, in one line: what happened with its note, what is planned or scheduled as such.
final class EngagementLine {

    private EngagementLine() {}

    /// The line; empty for a touchpoint that was deleted meanwhile.
    ///
    /// @param filling the touchpoints, by their keys
    static Optional<Mrkdwn> of(Engagement contact, Map<TouchpointId, Touchpoint> filling, Viewer viewer) {
        return switch (contact.kind()) {
            case PAST ->
                Optional.ofNullable(filling.get(new TouchpointId(contact.id())))
                        .map(touchpoint -> TouchpointLine.of(touchpoint, viewer));
            case CLAIMED ->
                Optional.of(Mrkdwn.md(
                        "{0} is on it until {1}",
                        viewer.names(contact.staff()), viewer.clock(Objects.requireNonNull(contact.until()))));
            case PLANNED ->
                Optional.of(Mrkdwn.md(
                        "planned for {0}: {1} by {2} ({3})",
                        viewer.moment(contact.at()),
                        Objects.requireNonNull(contact.channel()).asOne(),
                        viewer.names(contact.staff()),
                        Objects.requireNonNull(contact.purpose()).label()));
            case SCHEDULED ->
                Optional.of(Mrkdwn.md(
                        "scheduled for {0}: {1} ({2})",
                        viewer.moment(contact.at()),
                        String.valueOf(contact.message()),
                        Objects.requireNonNull(contact.purpose()).label()));
        };
    }
}
