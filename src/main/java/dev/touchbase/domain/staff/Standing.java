package dev.touchbase.domain.staff;

/// What somebody is in the Slack workspace, which decides whether they may use Touchbase at all.
public enum Standing {
    /// A full member.
    MEMBER,
    /// A workspace admin or owner: may do what the role owner may.
    ADMIN,
    /// A guest: may do nothing.
    GUEST,
    /// Somebody of another company, met in a shared channel: may do nothing.
    OUTSIDER,
    /// A bot: may do nothing.
    BOT
}
