package dev.touchbase.architecture.offender.web;

import org.quartz.Scheduler;

/// Offends: Quartz outside of its one home.
record UsesQuartz(Scheduler scheduler) {}
