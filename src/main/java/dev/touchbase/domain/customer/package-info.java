/// Customers, the persons there, who looks after them in which role, and who must not be contacted.
/// May use: setting, audit, staff, calendar.
@NullMarked
package dev.touchbase.domain.customer;

import org.jspecify.annotations.NullMarked;
