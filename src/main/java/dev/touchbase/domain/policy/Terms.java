package dev.touchbase.domain.policy;

import java.util.Locale;

/// What every rule has: by which name people know it, which version of it this is, how strictly it speaks, and to what.
///
/// @param name short, unique in a workspace, typed by people: "cap", "cap-2"
/// @param version 1 as first set; it grows with each change
public record Terms(String name, int version, Severity severity, Scope scope) {

    private static final int LONGEST = 40;

    public Terms {
        if (!name.matches("[a-z][a-z0-9-]*") || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A rule's name has small letters, digits and hyphens only, at most 40: not “" + name + "”.");
        }
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
    }

    /// The first version of a rule of this name that holds everything.
    public static Terms of(String name, Level level) {
        return new Terms(name.toLowerCase(Locale.ROOT), 1, Severity.of(level), Scope.ALL);
    }

    /// The same with another severity.
    public Terms as(Severity other) {
        return new Terms(name, version, other, scope);
    }

    /// The same about other proposals.
    public Terms about(Scope other) {
        return new Terms(name, version, severity, other);
    }

    /// The same in another version.
    public Terms version(int other) {
        return new Terms(name, other, severity, scope);
    }

    /// The same under another name.
    public Terms named(String other) {
        return new Terms(other, version, severity, scope);
    }
}
