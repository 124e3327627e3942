package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.policy.Verdicts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A place in the list of decisions about a customer, as a button carries it.
///
/// @param after the one after which it goes on, or null for the newest
/// @param shown how many stand before it
public record WhyPlace(CustomerId customer, Verdicts.@Nullable Key after, int shown) {

    /// The newest.
    public static WhyPlace of(CustomerId customer) {
        return new WhyPlace(customer, null, 0);
    }

    /// Further on.
    WhyPlace after(Verdicts.Key key, int rows) {
        return new WhyPlace(customer, key, shown + rows);
    }

    /// As a button carries it.
    ButtonValue value() {
        ButtonValue value = ButtonValue.of(customer);
        return after == null
                ? value
                : new ButtonValue(
                        customer.value(),
                        after.id(),
                        null,
                        ChronoUnit.MICROS.between(Instant.EPOCH, after.at()) + ":" + shown);
    }

    /// What a button carries.
    public static WhyPlace read(CustomerId customer, ButtonValue value) {
        Long id = value.id();
        String word = value.word();
        if (id == null || word == null || !word.matches("-?[0-9]{1,18}:[0-9]{1,6}")) {
            return of(customer);
        }
        String[] parts = word.split(":");
        Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
        return new WhyPlace(customer, new Verdicts.Key(at, id), Integer.parseInt(parts[1]));
    }
}
