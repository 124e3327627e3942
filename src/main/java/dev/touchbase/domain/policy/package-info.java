/// The contact policy: the rules in force, and what they say to a proposal.
/// May use: cadence, engagement, touchpoint, setting, customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.policy;

import org.jspecify.annotations.NullMarked;
