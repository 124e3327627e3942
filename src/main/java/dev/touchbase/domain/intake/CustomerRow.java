package dev.touchbase.domain.intake;

import dev.touchbase.domain.cadence.Cadence;
import dev.touchbase.domain.customer.Channel;
import dev.touchbase.domain.customer.Stage;
import dev.touchbase.domain.staff.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one row of a customer list says; null where it says nothing.
///
/// @param name of the customer: the company, else the person
/// @param person whom to speak to there, or null
/// @param phone as written
/// @param country ISO 3166 code
/// @param region code of a part of the country, in lower case
/// @param value in cents
/// @param staff names or addresses of those who look after them, in the order of the roles' columns
record CustomerRow(
        CustomerKeys keys,
        String name,
        @Nullable String person,
        @Nullable String phone,
        List<String> aliases,
        @Nullable String country,
        @Nullable String region,
        @Nullable ZoneId zone,
        @Nullable Stage stage,
        @Nullable String segment,
        @Nullable Long value,
        @Nullable Channel preferredChannel,
        Map<Role, String> staff,
        @Nullable Cadence cadence) {

    /// True when the row has anything to keep about a person.
    boolean hasPerson() {
        return person != null || phone != null || keys.email() != null;
    }

    /// The person's name, else the customer's.
    String personName() {
        return person != null ? person : name;
    }
}
