package dev.touchbase.slack;

import com.slack.api.model.view.View;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.calendar.Speaker;
import java.util.Optional;

/// Draws the App Home of one person.
public interface HomePage {

    /// The page as it stands now, of type `home`.
    ///
    /// @param said what a button on the page was just answered with: it stands on top, for this drawing only
    View draw(Actor.ByStaff actor, Speaker speaker, Optional<Reply.Answer> said);
}
