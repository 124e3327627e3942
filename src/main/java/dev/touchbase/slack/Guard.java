package dev.touchbase.slack;

import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns whatever goes wrong into one sentence for the person who asked.
final class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final Tokens tokens = new Tokens();
    private final BiConsumer<String, Throwable> onFault;

    /// @param onFault is told of each fault with its reference, after it was logged
    Guard(BiConsumer<String, Throwable> onFault) {
        this.onFault = onFault;
    }

    /// What `work` makes, or what `otherwise` makes of a plain sentence.
    <T> T guarded(Supplier<T> work, Function<String, T> otherwise) {
        try {
            return work.get();
        } catch (Refused refused) {
            GestureLine.ended(refused.refusal() instanceof Refusal.NotAllowed ? "denied" : "refused");
            return otherwise.apply(Refusals.plain(refused.refusal()));
        } catch (TurnedAway turnedAway) {
            GestureLine.ended("turned away");
            return otherwise.apply(turnedAway.sentence());
        } catch (RuntimeException fault) {
            return otherwise.apply(fault(fault));
        }
    }

    /// Logs a fault once, and returns the sentence that names its reference.
    String fault(Exception fault) {
        var reference = GestureLine.requestOr(tokens.reference());
        GestureLine.ended("failed");
        LOG.error("Fault {}", reference, fault);
        onFault.accept(reference, fault);
        return "Something went wrong on our side (ref " + reference + "). Nothing was saved; please try again.";
    }
}
