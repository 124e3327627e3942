package dev.touchbase.domain.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// By which way a contact is made.
public enum Channel {
    PHONE("phone"),
    EMAIL("email"),
    SMS("sms"),
    MESSENGER("messenger"),
    SOCIAL("social"),
    CHAT("chat"),
    LETTER("letter"),
    IN_PERSON("in person"),
    EVENT("event"),
    WEB("web"),
    OTHER("other");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /// The channel as people write it: "in person".
    public String label() {
        return label;
    }

    /// The channel with exactly this label, in any case.
    public static Optional<Channel> read(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        return Arrays.stream(values())
                .filter(channel -> channel.label.equals(wanted))
                .findFirst();
    }

    /// The channel in a sentence about one contact through it: "a call", "an email", "a visit".
    public String asOne() {
        return switch (this) {
            case PHONE -> "a call";
            case EMAIL -> "an email";
            case SMS -> "an SMS";
            case MESSENGER, CHAT -> "a chat";
            case SOCIAL -> "a social media contact";
            case LETTER -> "a letter";
            case IN_PERSON -> "a visit";
            case EVENT -> "a meeting at an event";
            case WEB -> "a web contact";
            case OTHER -> "a contact";
        };
    }
}
