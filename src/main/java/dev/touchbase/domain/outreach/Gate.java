package dev.touchbase.domain.outreach;

import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Verdict;
import dev.touchbase.domain.setting.Firm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets an act pass or not, by what the policy says: a Heads-up wants a reason, a Stop an owner with a reason, an
/// opt-out lets nobody pass.
public final class Gate {

    private Gate() {}

    /// What would let the act pass.
    public enum Wants {
        A_REASON,
        AN_OWNER,
        NOTHING_HELPS
    }

    /// The act does not pass as it is.
    public record Blocked(Verdict verdict, Wants wants) {}

    /// Empty when the act passes.
    ///
    /// @param reason why to go on all the same, or null
    public static Optional<Blocked> ask(Firm firm, Actor actor, Verdict verdict, @Nullable String reason) {
        boolean reasoned = reason != null && !reason.isBlank();
        if (verdict.optedOut()) {
            return Optional.of(new Blocked(verdict, Wants.NOTHING_HELPS));
        }
        if (verdict.level() == Level.STOP) {
            boolean owner = !(actor instanceof Actor.ByStaff someone)
                    || firm.permissions().owns(someone.staff());
            return owner && reasoned
                    ? Optional.empty()
                    : Optional.of(new Blocked(verdict, owner ? Wants.A_REASON : Wants.AN_OWNER));
        }
        return verdict.level() == Level.HEADS_UP && !reasoned
                ? Optional.of(new Blocked(verdict, Wants.A_REASON))
                : Optional.empty();
    }
}
