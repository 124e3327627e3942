/// The Web API of the stand-in: one file a method, one list (`Methods`), one entrance (`WebApi`).
/// A method reads its arguments, changes `TeamState`, and returns Slack's answer or throws `SlackError`.
/// Answers carry only fields that Slack documents.
/// It may use: the JDK, Jackson, Javalin in `WebApi`, `state`, `block`.
@NullMarked
package dev.touchbase.sandbox.method;

import org.jspecify.annotations.NullMarked;
