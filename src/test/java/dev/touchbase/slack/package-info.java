/// What subcommands, buttons and forms do together, without Slack in between.
@NullMarked
package dev.touchbase.slack;

import org.jspecify.annotations.NullMarked;
