/// The acts: check, claim, plan, log, correct, promise, hand over, opt out, and whatever else people do about a
/// customer.
/// May use: policy, notice, cadence, engagement, touchpoint, setting, customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.outreach;

import org.jspecify.annotations.NullMarked;
