package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.insight.ContactHistory;
import dev.touchbase.domain.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A place in an answer to who contacted whom, as a button carries it: which question, and after which row.
///
/// @param customer the only one asked about, or null
/// @param pending the token of the command that asked; null where all contacts with `customer` are asked for
/// @param after the row after which it goes on, or null for the newest
public record WhoPlace(
        @Nullable CustomerId customer, @Nullable String pending, ContactHistory.@Nullable Key after) {

    /// All contacts with one customer.
    public static WhoPlace of(CustomerId customer) {
        return new WhoPlace(customer, null, null);
    }

    /// The same question, further on.
    public WhoPlace after(ContactHistory.Key key) {
        return new WhoPlace(customer, pending, key);
    }

    /// As a button carries it.
    public ButtonValue value() {
        return new ButtonValue(
                customer == null ? null : customer.value(),
                after == null ? null : after.id().value(),
                pending,
                after == null ? null : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, after.happenedAt())));
    }

    /// What a button carries.
    public static WhoPlace read(ButtonValue value) {
        Long customer = value.customer();
        return new WhoPlace(customer == null ? null : new CustomerId(customer), value.pending(), key(value));
    }

    private static ContactHistory.@Nullable Key key(ButtonValue value) {
        Long id = value.id();
        String micros = value.word();
        return id == null || micros == null || !micros.matches("-?[0-9]{1,18}")
                ? null
                : new ContactHistory.Key(
                        Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS), new TouchpointId(id));
    }
}
