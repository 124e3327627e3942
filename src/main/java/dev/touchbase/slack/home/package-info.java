/// The App Home.
/// May use: domain, slack.view.
@NullMarked
package dev.touchbase.slack.home;

import org.jspecify.annotations.NullMarked;
