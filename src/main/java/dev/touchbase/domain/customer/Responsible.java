package dev.touchbase.domain.customer;

import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.StaffId;

/// Who has to act, and why it is them.
public sealed interface Responsible {

    /// Somebody has to.
    ///
    /// @param standsIn true when they cover for the one who is away
    record Someone(StaffId staff, Role role, Because because, boolean standsIn) implements Responsible {}

    /// Nobody is assigned and nobody can be found.
    record Nobody() implements Responsible {}

    /// Why this person.
    enum Because {
        MADE_THE_TOUCHPOINT,
        ASSIGNED,
        CHAMPION,
        CHOSEN_BY_LOAD,
        OWNER,
        ONLY_ONE
    }
}
