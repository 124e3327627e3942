package dev.touchbase.journey;

/// What [LogByCommandTest] promises holds on PostgreSQL too.
@OnPostgres
class LogByCommandOnPostgresTest extends LogByCommandTest {}
