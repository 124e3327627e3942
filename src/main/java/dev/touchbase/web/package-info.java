/// HTTP: Slack's requests, health, and in the sandbox the clock.
/// It checks who speaks, how much and how slowly, and passes on what it does not understand itself.
/// May use: Javalin, the JDK. What it serves comes in as small functions, so that it knows no other edge.
@NullMarked
package dev.touchbase.web;

import org.jspecify.annotations.NullMarked;
