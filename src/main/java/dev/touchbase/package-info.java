/// Touchbase: a Slack bot that runs a business's customer contact strategy.
///
/// This package is the top of the house. `Main` reads `Settings` from the environment and starts `Wiring`, the one
/// class
/// that knows every edge. They may import everything; nothing imports them. What Touchbase decides is in `domain`,
/// which uses nothing but the JDK; the edges around it are `slack`, `web`, `jobs`, `sources`, `store` and `library`.
@NullMarked
package dev.touchbase;

import org.jspecify.annotations.NullMarked;
