package dev.touchbase.domain.outreach;

import dev.touchbase.domain.customer.Assignment;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who looks after a customer in fact: whoever was deactivated does not.
record Holders(Firm firm, Customer customer, List<Assignment> assignments) {

    /// The colleague of `mine` who looks after the customer where this role is asked for.
    Optional<StaffId> colleague(Role asked, StaffId mine) {
        return holder(asked).or(this::champion).filter(holder -> !holder.equals(mine));
    }

    /// True when the champion is there.
    boolean championed() {
        return champion().isPresent();
    }

    /// The hat in which `mine` takes the customer: the one asked for if they wear it, else another of theirs that no
    /// colleague has at this customer, else the one asked for.
    Role hat(Role asked, StaffId mine) {
        Set<Role> worn = firm.find(mine).map(Staff::roles).orElse(Set.of());
        return worn.contains(asked)
                ? asked
                : worn.stream()
                        .filter(each -> holder(each)
                                .filter(holder -> !holder.equals(mine))
                                .isEmpty())
                        .min(Comparator.naturalOrder())
                        .orElse(asked);
    }

    private Optional<StaffId> holder(Role role) {
        return assignments.stream()
                .filter(each -> each.role() == role)
                .map(Assignment::staff)
                .findFirst()
                .flatMap(this::active);
    }

    private Optional<StaffId> champion() {
        return active(customer.champion());
    }

    private Optional<StaffId> active(@Nullable StaffId id) {
        return Optional.ofNullable(id)
                .filter(each -> firm.find(each).filter(Staff::active).isPresent());
    }
}
