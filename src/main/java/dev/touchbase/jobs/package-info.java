/// What wakes Touchbase up: Quartz says "look", use cases are asked what is due by now.
/// Quartz keeps nothing: after a restart, a missed hour or a jump of the clock the same look finds the same work.
/// May use: Quartz, the JDK. What is to be done comes in as small functions.
@NullMarked
package dev.touchbase.jobs;

import org.jspecify.annotations.NullMarked;
