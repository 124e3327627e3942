/// Pure functions from models and `now` to Block Kit. User text enters only through Mrkdwn.
/// May use: domain and the Slack SDK's block model.
@NullMarked
package dev.touchbase.slack.view;

import org.jspecify.annotations.NullMarked;
