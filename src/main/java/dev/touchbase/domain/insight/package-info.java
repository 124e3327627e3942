/// Answers to questions about the record: who contacted whom.
/// May use: touchpoint, setting, customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.insight;

import org.jspecify.annotations.NullMarked;
