package dev.touchbase.architecture.offender.web;

import dev.touchbase.architecture.offender.sandbox.StandIn;

/// Offends: a bot that knows whether its Slack is real.
record KnowsTheSandbox(StandIn slack) {}
