package dev.touchbase.architecture.offender.web;

import org.jdbi.v3.core.Jdbi;

/// Offends: SQL outside of its one home.
record UsesJdbi(Jdbi jdbi) {}
