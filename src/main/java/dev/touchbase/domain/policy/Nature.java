package dev.touchbase.domain.policy;

import dev.touchbase.domain.customer.Channel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What kind of matter a contact is about, which decides the channel that suits it.
public enum Nature {
    SENSITIVE("sensitive", Set.of(Channel.PHONE, Channel.IN_PERSON)),
    URGENT("urgent", Set.of(Channel.PHONE)),
    DETAILED("detailed", Set.of(Channel.EMAIL, Channel.LETTER)),
    SHORT("short", Set.of(Channel.SMS, Channel.MESSENGER, Channel.CHAT)),
    COMPLEX("complex", Set.of(Channel.IN_PERSON));

    private final String label;
    private final Set<Channel> suits;

    Nature(String label, Set<Channel> suits) {
        this.label = label;
        this.suits = Set.copyOf(suits);
    }

    /// The nature as people write it: "sensitive".
    public String label() {
        return label;
    }

    /// True when this channel suits it.
    public boolean suits(Channel channel) {
        return suits.contains(channel);
    }

    /// The channel to propose for it: the phone for what is sensitive or urgent, email for detail, SMS for what is
    /// short
    /// and bound to a time, a visit for what is complex.
    public Channel best() {
        return switch (this) {
            case SENSITIVE, URGENT -> Channel.PHONE;
            case DETAILED -> Channel.EMAIL;
            case SHORT -> Channel.SMS;
            case COMPLEX -> Channel.IN_PERSON;
        };
    }

    /// The nature with exactly this label, in any case; "detail" and "time-bound" are understood too.
    public static Optional<Nature> read(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT).strip();
        return switch (wanted) {
            case "detail", "details" -> Optional.of(DETAILED);
            case "time-bound", "timebound" -> Optional.of(SHORT);
            default ->
                Arrays.stream(values())
                        .filter(nature -> nature.label.equals(wanted))
                        .findFirst();
        };
    }
}
