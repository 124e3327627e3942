package dev.touchbase.journey;

/// What [CollisionTest] promises holds on PostgreSQL too.
@OnPostgres
class CollisionOnPostgresTest extends CollisionTest {}
