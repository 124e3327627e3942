/// What buttons and menus do, one file each.
/// May use: domain, slack.command, slack.modal, slack.view.
@NullMarked
package dev.touchbase.slack.action;

import org.jspecify.annotations.NullMarked;
