package dev.touchbase.domain.cadence;

import dev.touchbase.domain.customer.CustomerId;
import dev.touchbase.domain.staff.StaffId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A cadence set for somebody.
///
/// @param customer for whom, or null
/// @param segment for which segment, or null; with neither it is the default
/// @param asked true when it is the customer's own wish; then `askedBy` and `askedOn` say who asked and when
public record CadenceRule(
        @Nullable CustomerId customer,
        @Nullable String segment,
        Cadence cadence,
        boolean asked,
        @Nullable StaffId askedBy,
        @Nullable LocalDate askedOn) {

    /// From which level a cadence comes, strongest first.
    public enum Level {
        CUSTOMERS_WISH("the customer's own wish"),
        CUSTOMER("set for this customer"),
        SEGMENT("of the segment"),
        DEFAULT("the default");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        /// The level in a sentence: "the customer's own wish".
        public String words() {
            return words;
        }
    }

    /// The level that this rule speaks from.
    public Level level() {
        if (customer != null) {
            return asked ? Level.CUSTOMERS_WISH : Level.CUSTOMER;
        }
        return segment != null ? Level.SEGMENT : Level.DEFAULT;
    }
}
