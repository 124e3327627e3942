package dev.touchbase.domain.team;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.audit.Actor;
import dev.touchbase.domain.audit.ChangeId;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.StaffMembers;
import java.util.Set;

/// Who wears which hats.
public final class RoleBook {

    private final ActDesk desk;
    private final StaffMembers staff;

    /// Works with these.
    public RoleBook(ActDesk desk, StaffMembers staff) {
        this.desk = desk;
        this.staff = staff;
    }

    /// Somebody's hats were changed.
    public record RolesSet(ChangeId change, Staff staff) {}

    /// Gives them exactly these roles.
    ///
    /// @throws Refused when the actor may not
    public RolesSet set(Actor actor, StaffId id, Set<Role> roles) {
        return desk.change(actor, Act.CHANGE_ROLES, open -> {
            Staff before =
                    open.firm().find(id).orElseThrow(() -> Refused.notFound("member of staff", "#" + id.value()));
            Staff after = before.wearing(roles);
            staff.save(after);
            open.change().says("gave " + after.name() + (roles.isEmpty() ? " no role" : " the role " + words(roles)));
            return new RolesSet(open.change().id(), after);
        });
    }

    private static String words(Set<Role> roles) {
        return String.join(", ", roles.stream().sorted().map(Role::label).toList());
    }
}
