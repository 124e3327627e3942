package dev.touchbase.slack;

import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.audit.Gestures;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs changing gestures so that each has one effect: in a transaction in which its key and its answer are kept, so
/// that
/// a second delivery gets the first one's answer. What had no effect is judged anew: it may have become possible.
///
/// What asks back with a form, shows errors in one or is still at work has changed nothing: its transaction is rolled
/// back.
final class Once {

    private final Gestures gestures;
    private final InstantSource clock;

    Once(Gestures gestures, InstantSource clock) {
        this.gestures = gestures;
        this.clock = clock;
    }

    /// The reply of `work`, or the one of an earlier gesture with this key that had an effect.
    ///
    /// @param alsoKeep gets the reply as JSON, in the same transaction where there is one
    Reply reply(Asker asker, String key, Supplier<Reply> work, Consumer<String> alsoKeep) {
        try {
            return ReplyJson.read(gestures.effectOnce(
                    asker.workspace().id(), key, clock.instant(), () -> answered(work.get(), alsoKeep)));
        } catch (NothingChanged asksBack) {
            alsoKeep.accept(ReplyJson.write(asksBack.reply));
            return asksBack.reply;
        }
    }

    /// True for the first call with this key.
    boolean isFirst(WorkspaceId workspace, String key) {
        return isFirst(workspace, key, () -> {});
    }

    /// Runs `work` for the first call with this key, and remembers that in the same transaction.
    ///
    /// @return true for the first call
    boolean isFirst(WorkspaceId workspace, String key, Runnable work) {
        var first = new boolean[1];
        gestures.once(workspace, key, clock.instant(), () -> {
            first[0] = true;
            work.run();
            return "heard";
        });
        return first[0];
    }

    /// True when [#isFirst] was called with this key.
    boolean isKnown(WorkspaceId workspace, String key) {
        return gestures.answer(workspace, key, Instant.EPOCH).isPresent();
    }

    private static String answered(Reply reply, Consumer<String> alsoKeep) {
        if (reply instanceof Reply.Form || reply instanceof Reply.Errors || reply instanceof Reply.Later) {
            throw new NothingChanged(reply);
        }
        var json = ReplyJson.write(reply);
        alsoKeep.accept(json);
        return json;
    }

    private static final class NothingChanged extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Reply reply;

        NothingChanged(Reply reply) {
            super("nothing was changed", null, false, false);
            this.reply = reply;
        }
    }
}
