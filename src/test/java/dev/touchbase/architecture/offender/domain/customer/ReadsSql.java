package dev.touchbase.architecture.offender.domain.customer;

import java.sql.Connection;

/// Offends: a domain that knows its database.
record ReadsSql(Connection connection) {}
