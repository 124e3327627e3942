package dev.touchbase.slack;

import com.slack.api.model.User;
import dev.touchbase.domain.WorkspaceId;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.staff.Standing;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Somebody as Slack describes them, in our words.
///
/// @param zone their zone, null where Slack does not say (it drops a deactivated person's)
/// @param locale their locale, null where Slack does not say
record SlackPerson(
        String slackId,
        String name,
        @Nullable String email,
        @Nullable ZoneId zone,
        @Nullable Locale locale,
        Standing standing,
        boolean active) {

    private static final String SLACKBOT = "USLACKBOT";

    /// Reads Slack's description.
    ///
    /// @param ourTeam people of any other are outsiders
    static SlackPerson of(User user, String ourTeam) {
        return new SlackPerson(
                user.getId(),
                name(user),
                user.getProfile() == null ? null : blankToNull(user.getProfile().getEmail()),
                zone(user.getTz()),
                blankToNull(user.getLocale()) == null ? null : Locale.forLanguageTag(user.getLocale()),
                standing(user, ourTeam),
                !user.isDeleted());
    }

    /// True for active members and admins.
    boolean mayUse() {
        return active && (standing == Standing.MEMBER || standing == Standing.ADMIN);
    }

    /// A new member of staff.
    ///
    /// @param otherwise their zone where Slack does not say
    Staff asStaff(WorkspaceId workspace, ZoneId otherwise) {
        return new Staff(
                new StaffId(0),
                workspace,
                slackId,
                name,
                email,
                zone == null ? otherwise : zone,
                locale == null ? Locale.US : locale,
                standing,
                active,
                Set.of());
    }

    /// `known` with what Slack says now; what Slack does not say stays.
    Staff update(Staff known) {
        return new Staff(
                known.id(),
                known.workspace(),
                slackId,
                name,
                email == null ? known.email() : email,
                zone == null ? known.zone() : zone,
                locale == null ? known.locale() : locale,
                standing,
                active,
                known.roles());
    }

    private static Standing standing(User user, String ourTeam) {
        if (user.isBot() || SLACKBOT.equals(user.getId())) {
            return Standing.BOT;
        }
        if (user.isStranger() || user.getTeamId() != null && !user.getTeamId().equals(ourTeam)) {
            return Standing.OUTSIDER;
        }
        if (user.isRestricted() || user.isUltraRestricted()) {
            return Standing.GUEST;
        }
        return user.isAdmin() || user.isOwner() || user.isPrimaryOwner() ? Standing.ADMIN : Standing.MEMBER;
    }

    private static String name(User user) {
        var profile = Optional.ofNullable(user.getProfile());
        return profile.map(User.Profile::getRealName)
                .filter(name -> !name.isBlank())
                .or(() -> Optional.ofNullable(user.getRealName()).filter(name -> !name.isBlank()))
                .or(() -> profile.map(User.Profile::getDisplayName).filter(name -> !name.isBlank()))
                .or(() -> Optional.ofNullable(user.getName()).filter(name -> !name.isBlank()))
                .orElse(user.getId())
                .strip();
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknownHere) {
            return null;
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
