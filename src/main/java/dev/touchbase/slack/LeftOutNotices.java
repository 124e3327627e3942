package dev.touchbase.slack;

import dev.touchbase.domain.notice.LeftOut;
import dev.touchbase.domain.notice.Notice;
import dev.touchbase.domain.notice.Outbox;
import dev.touchbase.slack.NoticeContent.Prepared;
import dev.touchbase.slack.view.LeftOutTexts;
import dev.touchbase.slack.view.Viewer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// What is said instead of too many messages.
public final class LeftOutNotices {

    private static final int SECONDS = 3_600;

    private final Outbox outbox;

    /// Counted in `outbox`.
    public LeftOutNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    /// To whom they were for.
    Optional<Prepared> forPerson(Notice.ManyMore more, Viewer viewer) {
        var since = more.day().atStartOfDay(viewer.firm().settings().zone()).toInstant();
        var count = outbox.leftOut(viewer.firm().id(), more.lane(), since);
        return to(viewer, count, LeftOutTexts.forPerson(count));
    }

    /// To an owner.
    Optional<Prepared> forOwner(Notice.TooMany many, Viewer viewer) {
        var since = Instant.ofEpochSecond(many.hour() * SECONDS);
        var count = outbox.leftOut(viewer.firm().id(), null, since);
        return to(viewer, count, LeftOutTexts.forOwner(count));
    }

    private static Optional<Prepared> to(Viewer viewer, LeftOut count, Reply.Answer answer) {
        return count.notices() == 0
                ? Optional.empty()
                : Optional.of(Prepared.of(
                        Objects.requireNonNull(viewer.actor().staff().slackId()), answer, Set.of()));
    }
}
