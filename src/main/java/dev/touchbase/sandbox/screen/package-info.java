/// The screen of the stand-in: pages and fragments for browsers, drawn on the server.
/// `Screen` has the routes; `Parts` draws what can change; `Drawing` is what the templates ask about blocks.
/// Whatever people do here goes through `gesture`, as it does in tests.
/// It may use: the JDK, Jackson, Javalin, jte, `state`, `block`, `gesture`.
@NullMarked
package dev.touchbase.sandbox.screen;

import org.jspecify.annotations.NullMarked;
