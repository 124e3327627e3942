/// Tests of the stand-in Slack, against a tiny app that lives here.
@NullMarked
package dev.touchbase.sandbox;

import org.jspecify.annotations.NullMarked;
