package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.Channel;

/// Channels inside a sentence.
public final class ChannelWords {

    private ChannelWords() {}

    /// How a contact is made: "by phone", "in person".
    public static String by(Channel channel) {
        return switch (channel) {
            case PHONE -> "by phone";
            case EMAIL -> "by email";
            case SMS -> "by SMS";
            case MESSENGER -> "by messenger";
            case SOCIAL -> "on social media";
            case CHAT -> "by chat";
            case LETTER -> "by letter";
            case IN_PERSON -> "in person";
            case EVENT -> "at an event";
            case WEB -> "on the web";
            case OTHER -> "in another way";
        };
    }
}
