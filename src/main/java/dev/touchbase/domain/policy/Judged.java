package dev.touchbase.domain.policy;

/// A verdict with all that it rests on: judging the same proposal and history by the same policy gives it again.
public record Judged(Verdict verdict, ContactPolicy policy, History history) {

    /// What the policy says to the proposal, with what it rests on.
    public static Judged of(ContactPolicy policy, Proposal proposal, History history) {
        return new Judged(policy.judge(proposal, history), policy, history);
    }
}
