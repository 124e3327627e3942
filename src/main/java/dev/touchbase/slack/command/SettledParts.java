package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.slack.view.ButtonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which customers were chosen by taps, by part of the command, as a button carries them: the new choice in its own
/// fields, earlier ones as "0:12,2:15".
public final class SettledParts {

    private static final Pattern PAIR = Pattern.compile("[0-9]{1,3}:[0-9]{1,18}");

    private SettledParts() {}

    /// What the button of one choice carries.
    static ButtonValue value(Invocation invocation, int part, CustomerId chosen) {
        String earlier = invocation.settled().entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().value())
                .sorted()
                .collect(Collectors.joining(","));
        return new ButtonValue(chosen.value(), (long) part, invocation.pending(), earlier.isEmpty() ? null : earlier);
    }

    /// The choices that a pressed button carries; what isn't ours carries none.
    public static Map<Integer, CustomerId> read(ButtonValue value) {
        Map<Integer, CustomerId> settled = new HashMap<>();
        String earlier = value.word();
        for (String pair : earlier == null ? new String[0] : earlier.split(",")) {
            int colon = pair.indexOf(':');
            if (PAIR.matcher(pair).matches()) {
                settled.put(
                        Integer.valueOf(pair.substring(0, colon)),
                        new CustomerId(Long.parseLong(pair.substring(colon + 1))));
            }
        }
        Long part = value.id();
        Long customer = value.customer();
        if (part != null && customer != null) {
            settled.put(part.intValue(), new CustomerId(customer));
        }
        return settled;
    }
}
