package dev.touchbase.slack.modal;

import dev.touchbase.slack.Reply;

/// A form. Each class also has a static function that draws it from what is known so far.
public interface Modal {

    /// The callback id that its views carry.
    String id();

    /// Takes it. Faults in single fields come back as [Reply.Errors]; the form then stays open with what was typed.
    ///
    /// @throws dev.touchbase.domain.Refused when it can't be done; the door shows the sentence in the form
    Reply submit(Submit submit);
}
