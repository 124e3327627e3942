/// How often a customer should hear from the business, and which check-in that makes due.
/// May use: touchpoint, engagement, setting, customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.cadence;

import org.jspecify.annotations.NullMarked;
