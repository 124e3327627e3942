/// Tests of the command language on a real store: what is read from what people type, and what is asked back.
@NullMarked
package dev.touchbase.slack.command;

import org.jspecify.annotations.NullMarked;
