package dev.touchbase.domain;

import java.util.List;

/// Why an act was not done, in a form that each door words for itself. Nothing was changed.
public sealed interface Refusal {

    /// What was asked for does not exist: `what` is a word of the glossary, `typed` what the person wrote.
    record NotFound(String what, String typed) implements Refusal {}

    /// The actor may not do it; `who` says who may, as the object of "ask …".
    record NotAllowed(String act, String who) implements Refusal {}

    /// Typed input can't be used: `problem` is one sentence, `instead` says what to type.
    record BadInput(String problem, String instead) implements Refusal {}

    /// Somebody changed it meanwhile, or it has ended already: one sentence that says who and when.
    record Overtaken(String sentence) implements Refusal {}

    /// The contact policy says no: the sentences of the rules that speak.
    record Blocked(List<String> sentences) implements Refusal {
        public Blocked {
            sentences = List.copyOf(sentences);
        }
    }
}
