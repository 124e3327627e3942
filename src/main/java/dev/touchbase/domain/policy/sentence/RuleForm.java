package dev.touchbase.domain.policy.sentence;

import dev.touchbase.domain.policy.Level;
import dev.touchbase.domain.policy.Severity;

/// How rules of one kind are typed.
interface RuleForm {

    /// The word by which this kind is called, with which a change begins that doesn't say it.
    String keyword();

    /// How it is typed, after `policy`.
    String example();

    /// How strictly it speaks where nothing is said.
    default Severity severity(Draft draft) {
        return Severity.of(Level.HEADS_UP);
    }

    /// Reads its beginning. False when the line begins like no rule of this kind; then nothing was put into the draft.
    boolean begins(RuleLine line, Draft draft);

    /// Reads one clause that only this kind knows, anywhere behind the beginning. False when none stands here.
    default boolean goesOn(RuleLine line, Draft draft) {
        return false;
    }

    /// Called with the kinds of contacts that were named, when everything has been read.
    default void ends(Kinds kinds, Draft draft) {
        if (kinds.said()) {
            draft.scope(kinds);
        }
    }
}
