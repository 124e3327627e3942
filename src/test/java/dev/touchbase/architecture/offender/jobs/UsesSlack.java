package dev.touchbase.architecture.offender.jobs;

import com.slack.api.Slack;

/// Offends: Slack outside of its edge.
record UsesSlack(Slack slack) {}
