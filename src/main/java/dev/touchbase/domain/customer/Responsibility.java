package dev.touchbase.domain.customer;

import dev.touchbase.domain.setting.Firm;
import dev.touchbase.domain.staff.Absence;
import dev.touchbase.domain.staff.Role;
import dev.touchbase.domain.staff.Staff;
import dev.touchbase.domain.staff.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides who has to act for a customer. Nothing of it is stored but a choice by load.
public final class Responsibility {

    private final Firm firm;

    /// In this firm, as it is today.
    public Responsibility(Firm firm) {
        this.firm = firm;
    }

    /// Who has to act on `day`: whoever made the touchpoint that it follows; else the role's assignee; else the
    /// champion; else who was chosen by load; else an owner. Whoever is away is covered.
    ///
    /// @param asks the role that the purpose asks for
    /// @param follows who made the touchpoint that it follows, or null
    /// @param chosen who was chosen by load for this check-in, or null
    public Responsible decide(
            Customer customer,
            List<Assignment> assignments,
            Role asks,
            @Nullable StaffId follows,
            @Nullable StaffId chosen,
            LocalDate day) {
        Optional<Staff> onlyOne = firm.onlyOne();
        if (onlyOne.isPresent()) {
            return new Responsible.Someone(onlyOne.get().id(), asks, Responsible.Because.ONLY_ONE, false);
        }
        return one(follows, asks, Responsible.Because.MADE_THE_TOUCHPOINT)
                .or(() -> one(assignee(assignments, asks), asks, Responsible.Because.ASSIGNED))
                .or(() -> one(customer.champion(), asks, Responsible.Because.CHAMPION))
                .or(() -> one(chosen, asks, Responsible.Because.CHOSEN_BY_LOAD))
                .or(() -> one(firstOwner(), Role.OWNER, Responsible.Because.OWNER))
                .map(someone -> covered(someone, customer, day))
                .orElseGet(Responsible.Nobody::new);
    }

    /// True when neither an assignee nor the champion is there to act: then the least loaded holder is chosen.
    public boolean needsChoice(Customer customer, List<Assignment> assignments, Role asks) {
        return firm.onlyOne().isEmpty()
                && one(assignee(assignments, asks), asks, Responsible.Because.ASSIGNED)
                        .isEmpty()
                && one(customer.champion(), asks, Responsible.Because.CHAMPION).isEmpty();
    }

    private Optional<Responsible> one(@Nullable StaffId id, Role role, Responsible.Because because) {
        return Optional.ofNullable(id)
                .flatMap(firm::find)
                .filter(Staff::active)
                .map(staff -> new Responsible.Someone(staff.id(), role, because, false));
    }

    private Responsible covered(Responsible responsible, Customer customer, LocalDate day) {
        return responsible instanceof Responsible.Someone someone
                ? firm.away(someone.staff(), day)
                        .flatMap(absence -> standIn(absence, customer, day))
                        .<Responsible>map(
                                cover -> new Responsible.Someone(cover, someone.role(), someone.because(), true))
                        .orElse(someone)
                : responsible;
    }

    private Optional<StaffId> standIn(Absence absence, Customer customer, LocalDate day) {
        return present(absence.cover(), absence.staff(), day)
                .or(() -> present(customer.champion(), absence.staff(), day))
                .or(() -> present(firstOwner(), absence.staff(), day));
    }

    private Optional<StaffId> present(@Nullable StaffId id, StaffId awayOne, LocalDate day) {
        return Optional.ofNullable(id)
                .filter(each -> !each.equals(awayOne))
                .filter(each -> firm.away(each, day).isEmpty())
                .filter(each -> firm.find(each).filter(Staff::active).isPresent());
    }

    private static @Nullable StaffId assignee(List<Assignment> assignments, Role role) {
        return assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .map(Assignment::staff)
                .findFirst()
                .orElse(null);
    }

    private @Nullable StaffId firstOwner() {
        return firm.holders(Role.OWNER).stream().map(Staff::id).findFirst().orElse(null);
    }
}
