package dev.touchbase.slack.command;

import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.slack.view.ButtonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which customers a form is about, and the line that it goes on from, as buttons and forms carry them.
public final class Carried {

    private Carried() {}

    /// About these customers, in the order of the line under the token; about none yet where the form asks for one.
    public static ButtonValue of(List<Customer> customers, String pending) {
        if (customers.size() == 1) {
            return ButtonValue.of(customers.getFirst().id()).with(pending);
        }
        String settled = IntStream.range(0, customers.size())
                .mapToObj(place -> place + ":" + customers.get(place).id().value())
                .collect(Collectors.joining(","));
        return new ButtonValue(null, null, pending, settled.isEmpty() ? null : settled);
    }

    /// The customers by their place in the line.
    public static Map<Integer, CustomerId> settled(ButtonValue value) {
        Long only = value.customer();
        return only != null && value.id() == null ? Map.of(0, new CustomerId(only)) : SettledParts.read(value);
    }

    /// True when the form asks for the customer.
    public static boolean asksForCustomer(ButtonValue value) {
        return settled(value).isEmpty();
    }
}
