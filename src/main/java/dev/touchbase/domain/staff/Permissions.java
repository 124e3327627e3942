package dev.touchbase.domain.staff;

import dev.touchbase.domain.Refusal;
import dev.touchbase.domain.Refused;
import java.util.Collection;

/// Who may do what, from facts read afresh at each act.
public final class Permissions {

    private final boolean someoneOwns;

    /// Rights in a workspace with these staff. Where nobody wears the role owner, workspace admins alone hold its
    /// rights;
    /// with a single active member of staff, that person holds every role.
    public Permissions(Collection<Staff> staff) {
        this.someoneOwns = staff.stream().anyMatch(member -> member.mayUse() && member.wears(Role.OWNER));
        this.active = staff.stream()
                .filter(member -> member.mayUse() && member.slackId() != null)
                .count();
    }

    private final long active;

    /// True when `staff` may do `act`.
    public boolean allows(Staff staff, Act act) {
        return staff.mayUse() && (act == Act.EVERYDAY_WORK || owns(staff));
    }

    /// True for those who hold the rights of the role owner.
    public boolean owns(Staff staff) {
        return staff.wears(Role.OWNER)
                || staff.standing() == Standing.ADMIN
                || (active <= 1 && !someoneOwns && staff.mayUse());
    }

    /// Returns when `staff` may do `act`.
    ///
    /// @throws Refused with a [Refusal.NotAllowed] that says who may
    public void require(Staff staff, Act act) {
        if (!allows(staff, act)) {
            throw new Refused(new Refusal.NotAllowed(act.words(), act.who()));
        }
    }
}
