/// Customers, their persons, who looks after them, and what keeps them from being contacted.
///
/// Holds: records, the rules of who is responsible and how a customer is found by what people type, and the ports
/// that a store and the kept libraries fill. It may use `domain.calendar`, `domain.staff` and `domain.audit` and
/// nothing else of ours; no SQL, no Slack, no clock of its own.
@NullMarked
package dev.touchbase.domain.customer;

import org.jspecify.annotations.NullMarked;
