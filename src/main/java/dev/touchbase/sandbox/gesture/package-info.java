/// What people do in Slack and what comes of it: typing, pressing, filling, submitting, and the app's answers to that.
/// Used by the screen and by `Person` alike, so that tests and browsers go the same way.
/// A gesture builds its payload, delivers it without holding the lock, and then applies the answer.
/// It may use: the JDK, Jackson, `state`, `door`, `block`, `method` for checking views.
@NullMarked
package dev.touchbase.sandbox.gesture;

import org.jspecify.annotations.NullMarked;
