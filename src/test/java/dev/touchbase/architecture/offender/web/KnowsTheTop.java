package dev.touchbase.architecture.offender.web;

import dev.touchbase.architecture.offender.Main;
import dev.touchbase.architecture.offender.Settings;
import dev.touchbase.architecture.offender.Wiring;
import dev.touchbase.architecture.offender.cli.Serve;

/// Offends: something below that knows what is above.
record KnowsTheTop(Main main, Wiring wiring, Settings settings, Serve serve) {}
