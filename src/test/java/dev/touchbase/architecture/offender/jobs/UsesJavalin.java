package dev.touchbase.architecture.offender.jobs;

import io.javalin.http.Context;

/// Offends: HTTP outside of its doors.
record UsesJavalin(Context context) {}
