package dev.touchbase.domain.reminder;

import dev.touchbase.domain.cadence.CheckIn;
import dev.touchbase.domain.customer.Customer;
import dev.touchbase.domain.customer.Person;
import dev.touchbase.domain.customer.Responsible;
import dev.touchbase.domain.customer.Suppression;
import dev.touchbase.domain.engagement.Claim;
import dev.touchbase.domain.staff.StaffId;
import dev.touchbase.domain.touchpoint.Promise;
import dev.touchbase.domain.touchpoint.Touchpoint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One customer who is due, with what a person needs to act.
///
/// @param since the day since which it is due: its check-in's, or the working day after a pause that ran out meanwhile
/// @param person whom to speak to, or null when none is known
/// @param last the newest touchpoint, or null
/// @param promises open ones to this customer, soonest first
/// @param claim that holds now, or null
/// @param complaint the one that is open, or null
/// @param workingDaysLate how many working days it is overdue, 0 when due today
/// @param longOverdue true when it is time to ask: move, hand over or close?
/// @param held why and until when a rule holds it, or null when it may be contacted
public record DueRow(
        Customer customer,
        CheckIn checkIn,
        LocalDate since,
        Responsible responsible,
        @Nullable Person person,
        @Nullable Touchpoint last,
        List<Promise> promises,
        @Nullable Claim claim,
        @Nullable Suppression complaint,
        int workingDaysLate,
        boolean longOverdue,
        @Nullable Held held) {

    public DueRow {
        promises = List.copyOf(promises);
    }

    /// True when it is due by `day`, held or not.
    public boolean dueBy(LocalDate day) {
        return !(held == null ? since : checkIn.dueOn()).isAfter(day);
    }

    /// True when this person has to act on it.
    public boolean isFor(StaffId staff) {
        return responsible instanceof Responsible.Someone someone
                && someone.staff().equals(staff);
    }

    /// True when nobody is assigned: whoever has to act was only found for want of anybody.
    public boolean nobodys() {
        return switch (responsible) {
            case Responsible.Nobody nobody -> true;
            case Responsible.Someone someone ->
                switch (someone.because()) {
                    case CHOSEN_BY_LOAD, OWNER -> true;
                    case MADE_THE_TOUCHPOINT, ASSIGNED, CHAMPION, ONLY_ONE -> false;
                };
        };
    }
}
