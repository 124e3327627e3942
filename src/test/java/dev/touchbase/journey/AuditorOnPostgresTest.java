package dev.touchbase.journey;

/// The same on PostgreSQL.
@OnPostgres
class AuditorOnPostgresTest extends AuditorTest {}
