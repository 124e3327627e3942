/// What the stand-in keeps: people, conversations, messages, open views, triggers, response addresses, files, the
/// clock.
/// `TeamState` is the whole of it and the one lock; everything else in here is guarded by it.
/// Nothing in here talks to the app but `AppClock`.
/// It may use: the JDK, Jackson, `block`, and the value types of the package above.
@NullMarked
package dev.touchbase.sandbox.state;

import org.jspecify.annotations.NullMarked;
