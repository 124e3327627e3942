package dev.touchbase.domain.touchpoint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a contact is for.
public enum Purpose {
    CHECK_IN("check-in", Nature.PERSONAL),
    FOLLOW_UP("follow-up", Nature.PERSONAL),
    SUPPORT("support", Nature.SERVICE),
    COMPLAINT("complaint", Nature.PERSONAL),
    PROMOTION("promotion", Nature.ADVERTISING),
    NEWSLETTER("newsletter", Nature.ADVERTISING),
    SURVEY("survey", Nature.ADVERTISING),
    APPOINTMENT("appointment", Nature.SERVICE),
    ORDER("order", Nature.SERVICE),
    RENEWAL("renewal", Nature.PERSONAL);

    private enum Nature {
        PERSONAL,
        SERVICE,
        ADVERTISING
    }

    private final String label;
    private final Nature nature;

    Purpose(String label, Nature nature) {
        this.label = label;
        this.nature = nature;
    }

    /// The purpose as people write it: "check-in".
    public String label() {
        return label;
    }

    /// Promotion, newsletter and survey.
    public boolean advertising() {
        return nature == Nature.ADVERTISING;
    }

    /// Appointment, order and support: exempt from all rules but an opt-out from everything.
    public boolean service() {
        return nature == Nature.SERVICE;
    }

    /// The purpose that `typed` names, in any case, with or without the hyphen.
    public static Optional<Purpose> read(String typed) {
        String wanted =
                typed.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
        return Arrays.stream(values())
                .filter(purpose -> purpose.label.replace("-", "").equals(wanted))
                .findFirst();
    }
}
