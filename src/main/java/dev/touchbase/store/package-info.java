/// Where everything is kept: JDBI on SQLite or PostgreSQL, from one schema and one SQL.
///
/// [Database] opens either; each port of the domain has one class `Sql…` here, with its SQL, its binding and its mapper
/// side by side. What differs between the two databases stands in [Dialect] alone. May use: the domain, JDBI, JDBC,
/// Flyway, Jackson. Holds no decision: what a date or a level is, is computed in the domain and only kept here.
@NullMarked
package dev.touchbase.store;

import org.jspecify.annotations.NullMarked;
