/// Tests of the stand-in Slack's `door`.
@NullMarked
package dev.touchbase.sandbox.door;

import org.jspecify.annotations.NullMarked;
