/// Forms: opened with everything understood so far, read back when submitted, one file each.
/// May use: domain, slack.command, slack.view.
@NullMarked
package dev.touchbase.slack.modal;

import org.jspecify.annotations.NullMarked;
