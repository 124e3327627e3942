/// The stand-in Slack: a server that behaves towards a Slack app as Slack does, with a screen for people.
/// It shares no type with the app and talks to it over HTTP and WebSocket only.
/// The command line starts it as the sandbox; tests start it as their Slack.
/// It keeps everything in memory, listens on the loopback address only, and forgets all when closed.
/// It may use: the JDK, Jackson, Javalin, jte.
@NullMarked
package dev.touchbase.sandbox;

import org.jspecify.annotations.NullMarked;
