/// Answers to questions about the record: who contacted whom, the card of a customer, whom somebody looks after.
/// May use: outreach, policy, cadence, engagement, touchpoint, setting, customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.insight;

import org.jspecify.annotations.NullMarked;
