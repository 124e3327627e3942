/// Contacts that are about to be made: claims and plans.
/// May use: touchpoint, customer, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.engagement;

import org.jspecify.annotations.NullMarked;
