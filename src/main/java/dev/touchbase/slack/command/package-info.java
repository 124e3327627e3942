/// `/contact` and its subcommands: reading what people type, and one file a subcommand.
/// May use: domain, slack.view.
@NullMarked
package dev.touchbase.slack.command;

import org.jspecify.annotations.NullMarked;
