package dev.touchbase.domain;

/// Ends a use case with a [Refusal]; the transaction is rolled back and the door words it.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /// Refuses with `refusal`.
    public Refused(Refusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    /// Why.
    public Refusal refusal() {
        return refusal;
    }

    /// A [Refusal.BadInput]: what was wrong, and what to type instead.
    public static Refused badInput(String problem, String instead) {
        return new Refused(new Refusal.BadInput(problem, instead));
    }

    /// A [Refusal.NotFound]: no `what` matches `typed`.
    public static Refused notFound(String what, String typed) {
        return new Refused(new Refusal.NotFound(what, typed));
    }

    /// A [Refusal.Overtaken]: someone else was first; `sentence` says who and when.
    public static Refused overtaken(String sentence) {
        return new Refused(new Refusal.Overtaken(sentence));
    }
}
