package dev.touchbase;

import dev.touchbase.slack.Surface;
import java.util.Optional;

/// What can be done in Slack with a running Touchbase, by the lists that it is wired from.
public final class Surfaces {

    private Surfaces() {}

    /// The same as the app's own, where mentions stand for nobody.
    public static Surface of(Wiring touchbase) {
        return new WiredSlack(touchbase.store(), touchbase.domain(), (workspace, slackId) -> Optional.empty())
                .surface();
    }
}
