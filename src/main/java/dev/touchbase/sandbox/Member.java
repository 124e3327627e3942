package dev.touchbase.sandbox;

import java.time.ZoneId;

/// Somebody in the workspace, as Slack knows them.
///
/// @param id Slack's id, e.g. `U0SAM000001`
/// @param handle what follows the @ when people type it, e.g. `sam`
/// @param realName first and last name
/// @param title what they do, e.g. `Sales`
/// @param zone their own time zone
/// @param locale e.g. `en-GB`
/// @param email their address at work
/// @param admin a workspace admin
/// @param guest a guest of the workspace (restricted)
/// @param stranger belongs to another workspace (Slack Connect)
/// @param deleted deactivated
public record Member(
        String id,
        String handle,
        String realName,
        String title,
        ZoneId zone,
        String locale,
        String email,
        boolean admin,
        boolean guest,
        boolean stranger,
        boolean deleted) {

    /// An ordinary member in London with an address at example.org.
    public static Member of(String id, String handle, String realName) {
        return new Member(
                id,
                handle,
                realName,
                "",
                ZoneId.of("Europe/London"),
                "en-GB",
                handle + "@example.org",
                false,
                false,
                false,
                false);
    }

    public Member withTitle(String newTitle) {
        return new Member(id, handle, realName, newTitle, zone, locale, email, admin, guest, stranger, deleted);
    }

    public Member withRealName(String name) {
        return new Member(id, handle, name, title, zone, locale, email, admin, guest, stranger, deleted);
    }

    public Member withZone(String iana) {
        return new Member(id, handle, realName, title, ZoneId.of(iana), locale, email, admin, guest, stranger, deleted);
    }

    public Member withLocale(String newLocale) {
        return new Member(id, handle, realName, title, zone, newLocale, email, admin, guest, stranger, deleted);
    }

    public Member withEmail(String address) {
        return new Member(id, handle, realName, title, zone, locale, address, admin, guest, stranger, deleted);
    }

    public Member asAdmin() {
        return new Member(id, handle, realName, title, zone, locale, email, true, guest, stranger, deleted);
    }

    public Member asGuest() {
        return new Member(id, handle, realName, title, zone, locale, email, admin, true, stranger, deleted);
    }

    public Member asStranger() {
        return new Member(id, handle, realName, title, zone, locale, email, admin, guest, true, deleted);
    }

    public Member asDeleted() {
        return new Member(id, handle, realName, title, zone, locale, email, admin, guest, stranger, true);
    }
}
