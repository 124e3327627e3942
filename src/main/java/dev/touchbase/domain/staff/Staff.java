package dev.touchbase.domain.staff;

import dev.touchbase.domain.WorkspaceId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A member of the workspace who uses Touchbase, or an imported employee who has no Slack id yet.
///
/// @param slackId the Slack user id, or null for imported employees until they are joined by e-mail
/// @param zone the person's own zone, as Slack knows it
/// @param active false once deactivated in Slack
/// @param roles the hats; empty is usual in a small firm
public record Staff(
        StaffId id,
        WorkspaceId workspace,
        @Nullable String slackId,
        String name,
        @Nullable String email,
        ZoneId zone,
        Locale locale,
        Standing standing,
        boolean active,
        Set<Role> roles) {

    public Staff {
        if (name.isBlank()) {
            throw new IllegalArgumentException("staff without a name");
        }
        roles = Set.copyOf(roles);
    }

    /// The same with exactly these hats.
    public Staff wearing(Set<Role> hats) {
        return new Staff(id, workspace, slackId, name, email, zone, locale, standing, active, hats);
    }

    /// True for those who may use Touchbase: active members and admins.
    public boolean mayUse() {
        return active && (standing == Standing.MEMBER || standing == Standing.ADMIN);
    }

    /// True when they wear this hat.
    public boolean wears(Role role) {
        return roles.contains(role);
    }

    /// The first word of the name, as colleagues say it.
    public String firstName() {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
