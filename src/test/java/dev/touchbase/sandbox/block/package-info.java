/// Tests of the stand-in Slack's `block`.
@NullMarked
package dev.touchbase.sandbox.block;

import org.jspecify.annotations.NullMarked;
