/// What `./touchbase` promises before Java runs: it finds a JDK, builds only what is stale, and starts.
///
/// The script runs for real, in a small project of its own, with a JDK and a Maven that are shell scripts
/// and write down how they were called.
@NullMarked
package dev.touchbase.launcher;

import org.jspecify.annotations.NullMarked;
