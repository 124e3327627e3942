package dev.touchbase.journey;

/// What [ReminderJourneyTest] promises holds on PostgreSQL too.
@OnPostgres
class ReminderJourneyOnPostgresTest extends ReminderJourneyTest {}
