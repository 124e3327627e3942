/// Tests of what wakes Touchbase up.
@NullMarked
package dev.touchbase.jobs;

import org.jspecify.annotations.NullMarked;
