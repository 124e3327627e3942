/// The two doors to the app: signed HTTP requests, and Socket Mode over a WebSocket. Both carry the same payloads.
/// `Doors` picks the one that is open and waits for the answer as long as Slack would.
/// Nothing in here knows what a payload means.
/// It may use: the JDK, Jackson, Javalin's WebSockets, `state` for JSON and time.
@NullMarked
package dev.touchbase.sandbox.door;

import org.jspecify.annotations.NullMarked;
