package dev.touchbase.domain.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The hats that staff wear. One person may wear several, and a role may have several people.
public enum Role {
    SERVICE("service"),
    SALES("sales"),
    ACCOUNT_MANAGER("account manager"),
    MARKETING("marketing"),
    OWNER("owner");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /// The role as people write it: "account manager".
    public String label() {
        return label;
    }

    /// The role that `typed` names, in any case, with blank, hyphen or underscore; "am" is an account manager.
    public static Optional<Role> read(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('_', ' ')
                .strip();
        if (wanted.equals("am") || wanted.equals("account")) {
            return Optional.of(ACCOUNT_MANAGER);
        }
        return Arrays.stream(values()).filter(role -> role.label.equals(wanted)).findFirst();
    }
}
