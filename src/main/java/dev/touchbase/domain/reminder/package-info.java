/// What is due, for whom, and each person's own morning message.
/// May use: outreach, policy, notice, cadence, engagement, touchpoint, setting, customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.reminder;

import org.jspecify.annotations.NullMarked;
