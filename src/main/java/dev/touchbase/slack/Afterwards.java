package dev.touchbase.slack;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done after a gesture was committed and acknowledged, on a thread of its own: the answer where it needs a
/// call,
/// a first word to a new colleague, and a nudge to send what the gesture gave rise to.
final class Afterwards {

    private static final Logger LOG = LoggerFactory.getLogger(Afterwards.class);

    private final Executor executor;
    private final Answers answers;
    private final Greeting greeting;
    private final Guard guard;
    private final Runnable nudge;

    Afterwards(Executor executor, Answers answers, Greeting greeting, Guard guard, Runnable nudge) {
        this.executor = executor;
        this.answers = answers;
        this.greeting = greeting;
        this.guard = guard;
        this.nudge = nudge;
    }

    /// Carries out the reply and the rest.
    ///
    /// @return completes when the reply has been carried out, whatever came of it
    CompletableFuture<Void> carryOut(Outcome outcome, @Nullable String trigger, @Nullable String view) {
        var carriedOut = new CompletableFuture<Void>();
        executor.execute(() -> {
            calmly(() -> answers.carryOut(outcome, trigger, view));
            carriedOut.complete(null);
            rest(outcome);
        });
        return carriedOut;
    }

    /// Does the rest, where the reply went with the acknowledgement.
    void done(Outcome outcome) {
        executor.execute(() -> rest(outcome));
    }

    private void rest(Outcome outcome) {
        if (outcome.reply() instanceof Reply.Later later) {
            calmly(() -> answers.say(outcome, guard.guarded(later.then(), Reply.Answer::of)));
        }
        var asker = outcome.asker();
        if (asker != null) {
            calmly(() -> greeting.greet(asker.workspace(), asker.staff()));
            calmly(nudge);
        }
    }

    /// What was done is done: a fault in telling of it is logged, and stops nothing else.
    private void calmly(Runnable work) {
        try {
            work.run();
        } catch (SlackTrouble trouble) {
            LOG.warn("What a gesture was answered with did not arrive: {}", trouble.getMessage());
        } catch (RuntimeException fault) {
            guard.fault(fault);
        }
    }
}
