/// Block Kit and mrkdwn as Slack understands them: what it refuses, and how it reads on screen.
/// Pure functions on JSON; no server, no state.
/// `BlockKitRules` says what is wrong with blocks and views; `Mrkdwn` renders text safely; `Reading` is what a person
/// reads in blocks; `Inputs` turns what a person enters into state values.
/// It may use: the JDK, Jackson.
@NullMarked
package dev.touchbase.sandbox.block;

import org.jspecify.annotations.NullMarked;
