package dev.touchbase.slack.view;

import dev.touchbase.domain.customer.CustomerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody would do against the policy, as the button that asks for the reason carries it.
public sealed interface GoOn {

    /// To claim the customer.
    record Claiming(CustomerId customer) implements GoOn {}

    /// To plan a contact with the customer; a note waits with the kept command.
    record Planning(
            CustomerId customer, PlannedAct act, @Nullable String pending) implements GoOn {}

    /// As a button carries it.
    default ButtonValue value() {
        return switch (this) {
            case Claiming claiming -> ButtonValue.of(claiming.customer()).saying("claim");
            case Planning planning ->
                new ButtonValue(
                        planning.customer().value(),
                        null,
                        planning.pending(),
                        planning.act().word());
        };
    }

    /// What a button carries; empty when it carries no such thing.
    static Optional<GoOn> read(ButtonValue value) {
        Long customer = value.customer();
        if (customer == null) {
            return Optional.empty();
        }
        CustomerId id = new CustomerId(customer);
        return "claim".equals(value.word())
                ? Optional.of(new Claiming(id))
                : PlannedAct.read(value.word()).map(act -> new Planning(id, act, value.pending()));
    }
}
