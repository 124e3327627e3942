package dev.touchbase.slack.command;

import dev.touchbase.domain.Refused;
import dev.touchbase.domain.outreach.ActDesk;
import dev.touchbase.domain.staff.Act;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.team.RoleBook;
import dev.touchbase.slack.Reply;
import dev.touchbase.slack.view.ButtonValue;
import dev.touchbase.slack.view.FirmFormViews;
import dev.touchbase.slack.view.RolesView;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// `/contact role @sam sales, owner`: who wears which hats.
public final class RoleSubcommand implements Subcommand {

    private static final Set<String> NONE = Set.of("none", "no", "keine");

    private final ActDesk desk;
    private final LineReader lines;
    private final RoleBook roles;
    private final NamedStaff named;

    /// Sets in `roles`.
    public RoleSubcommand(ActDesk desk, LineReader lines, RoleBook roles, NamedStaff named) {
        this.desk = desk;
        this.lines = lines;
        this.roles = roles;
        this.named = named;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "role",
                List.of("roles"),
                "@COLLEAGUE role, role … | @COLLEAGUE none",
                "Say who wears which hats",
                List.of("role", "role @sam sales, owner", "role @sam none"),
                Act.EVERYDAY_WORK,
                true,
                false);
    }

    @Override
    public Reply run(Invocation invocation) {
        if (invocation.isBare()) {
            return RolesView.list(desk.firm(invocation.actor()));
        }
        Reading reading = lines.rest(invocation, 0, Set.of(Takes.STAFF, Takes.ROLE));
        boolean none = NONE.contains(Plainly.word(reading.note().strip()));
        if (!none) {
            Leftover.refuse(reading, "role", "role @sam sales, owner");
        }
        Staff who = reading.staff().stream()
                .findFirst()
                .map(colleague -> named.staff(invocation.actor(), colleague))
                .orElseThrow(
                        () -> Refused.badInput("It isn't said whose role.", "Type it like: role @sam sales, owner"));
        if (reading.roles().isEmpty() && !none) {
            return FirmFormViews.rolesReply(ButtonValue.NONE.with(invocation.pending()), who.slackId());
        }
        Set<Role> hats = EnumSet.noneOf(Role.class);
        hats.addAll(reading.roles());
        return RolesView.set(roles.set(invocation.actor(), who.id(), hats));
    }
}
