package dev.touchbase.slack.modal;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Persons at customers as typed into forms.
final class PersonText {

    private static final int FEWEST_DIGITS = 5;

    private PersonText() {}

    /// Whether it looks like an address.
    static boolean isEmail(String typed) {
        return typed.matches("[^\\s@,]+@[^\\s@,]+\\.[^\\s@,.]{2,}");
    }

    /// A person typed in one line, "Ann Lee, ann@acme.example, +44 20 7946 0000, decides": the name first, the rest in
    /// any order. Empty without a name.
    ///
    /// @param phone from a number as typed to one as kept
    static Optional<Person> read(PersonId id, CustomerId at, String typed, UnaryOperator<String> phone) {
        String name = "";
        @Nullable String email = null;
        @Nullable String number = null;
        List<String> part = new ArrayList<>();
        for (String piece : typed.split(",")) {
            String text = piece.strip();
            if (isEmail(text) && email == null) {
                email = text.toLowerCase(Locale.ROOT);
            } else if (isPhone(text) && number == null) {
                number = phone.apply(text);
            } else if (name.isEmpty()) {
                name = text;
            } else if (!text.isEmpty()) {
                part.add(text);
            }
        }
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Person(id, at, name, email, number, part.isEmpty() ? null : String.join(", ", part)));
    }

    private static boolean isPhone(String text) {
        return text.matches("[+(0-9][0-9 ()/.+-]*")
                && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
