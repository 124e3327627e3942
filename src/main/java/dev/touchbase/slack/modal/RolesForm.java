package dev.touchbase.slack.modal;

import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.team.RoleBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.command.NamedStaff;
import dev.touchbase.slack.view.FirmFormViews;
import dev.touchbase.slack.view.RolesView;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Gives somebody their hats.
public final class RolesForm implements Modal {

    private final RoleBook roles;
    private final NamedStaff named;

    /// Sets in `roles`.
    public RolesForm(RoleBook roles, NamedStaff named) {
        this.roles = roles;
        this.named = named;
    }

    @Override
    public String id() {
        return FirmFormViews.ROLES;
    }

    @Override
    public Reply submit(Submit submit) {
        Set<Role> hats = EnumSet.noneOf(Role.class);
        String typed = submit.text(FirmFormViews.HATS);
        for (String word : typed.equalsIgnoreCase("none") ? new String[0] : typed.split(",")) {
            Optional<Role> role = Role.read(word);
            if (role.isEmpty()) {
                return new Reply.Errors(Map.of(
                        FirmFormViews.HATS,
                        "There are service, sales, account manager, marketing and owner, parted by commas; or none."));
            }
            hats.add(role.get());
        }
        return RolesView.set(roles.set(
                submit.actor(),
                named.staff(submit.actor(), submit.text(FirmFormViews.WHO)).id(),
                hats));
    }
}
