package dev.touchbase.journey;

/// What [UndoTest] promises holds on PostgreSQL too.
@OnPostgres
class UndoOnPostgresTest extends UndoTest {}
