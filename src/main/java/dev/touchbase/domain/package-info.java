/// What a contact strategy is, without Slack, SQL, HTTP, JSON or a clock of its own.
/// May use: the JDK and JSpecify. Time comes in as `now`, storage through ports (plural nouns).
@NullMarked
package dev.touchbase.domain;

import org.jspecify.annotations.NullMarked;
