package dev.touchbase.journey;

/// What [DigestJourneyTest] promises holds on PostgreSQL too.
@OnPostgres
class DigestJourneyOnPostgresTest extends DigestJourneyTest {}
