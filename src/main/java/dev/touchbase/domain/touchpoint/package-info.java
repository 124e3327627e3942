/// The record: every contact that happened, and what was promised.
/// May use: customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.touchpoint;

import org.jspecify.annotations.NullMarked;
