package dev.touchbase.domain.customer;

import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;

/// Who looks after a customer in one role. A customer has at most one for each role.
public record Assignment(CustomerId customer, Role role, StaffId staff) {}
